package opora.reports.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import opora.office.Block;
import opora.office.Document;
import opora.office.Document.Page;
import opora.office.DocumentText;
import opora.office.PdfText;
import opora.reports.FilledProgramme;
import opora.reports.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammePaperTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region",
                "municipality-tasks",
                "municipality-roadmap",
                "municipality-years",
                "school",
                "anti-risk"
            })
    void a_programme_of_each_shape_is_printed_part_by_part(String shape) throws Exception {
        Golden.assertSame(
                "programme-" + shape + ".txt",
                docx(ProgrammePaper.of(FilledProgramme.approved(shape))));
    }

    @Test
    void a_draft_leaves_the_order_to_be_written_and_says_that_it_is_a_draft() throws Exception {
        assertThat(docx(ProgrammePaper.of(FilledProgramme.draft("anti-risk"))))
                .contains("УТВЕРЖДЕНО ⏎ приказом от «___»")
                .contains("редакция 7 от 15.06.2027; черновик");
        assertThat(docx(ProgrammePaper.of(FilledProgramme.approved("anti-risk"))))
                .contains("УТВЕРЖДЕНО ⏎ приказом управления образования Верхнелужского района")
                .contains("редакция 7 от 15.06.2027; утверждена");
    }

    @Test
    void a_part_that_nobody_filled_in_says_so() throws Exception {
        assertThat(docx(ProgrammePaper.of(FilledProgramme.empty("region"))))
                .contains("Heading1: 1. Основания\nNote: Раздел не заполнен.\n");
    }

    @Test
    void a_roadmap_that_is_printed_apart_is_not_in_the_programme() throws Exception {
        assertThat(docx(ProgrammePaper.of(FilledProgramme.approved("region"))))
                .doesNotContain("мероприятие");
        assertThat(docx(ProgrammePaper.of(FilledProgramme.approved("municipality-roadmap"))))
                .contains("Организация, мероприятие 2");
    }

    @Test
    void sheets_lie_across_for_wide_parts_and_turn_back_where_a_part_asks_for_a_new_one() {
        assertThat(
                        ProgrammePaper.of(FilledProgramme.approved("region")).blocks().stream()
                                .filter(Block.NewSheet.class::isInstance))
                .containsExactly(
                        new Block.NewSheet(Page.PORTRAIT),
                        new Block.NewSheet(Page.LANDSCAPE),
                        new Block.NewSheet(Page.PORTRAIT));
    }

    @Test
    void the_word_and_the_pdf_say_the_same_headings_in_the_same_order() throws Exception {
        Document paper = ProgrammePaper.of(FilledProgramme.approved("school"));
        String pdf = PdfText.of(pdf(paper));
        int from = 0;
        for (String heading : headings(paper)) {
            int at = pdf.indexOf(PdfText.words(heading), from);
            assertThat(at).as(heading + " after " + from).isNotNegative();
            from = at;
        }
    }

    @Test
    void an_edition_printed_again_is_the_same_to_the_byte() throws Exception {
        Document first = ProgrammePaper.of(FilledProgramme.approved("municipality-tasks"));
        Document second = ProgrammePaper.of(FilledProgramme.approved("municipality-tasks"));
        assertThat(written(first)).isEqualTo(written(second));
        assertThat(pdf(first)).isEqualTo(pdf(second));
    }

    @Test
    void a_programme_without_a_passport_gets_one_by_the_form_that_asks_for_most() throws Exception {
        assertThat(docx(PassportPaper.of(FilledProgramme.approved("region"))))
                .contains("| Цель программы | Повысить результаты |")
                .contains("Title: Паспорт программы");
    }

    private static List<String> headings(Document paper) {
        return paper.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> paragraph.style().level() > 0)
                .map(Block.Paragraph::text)
                .toList();
    }

    /** With plain spaces for those that do not break. */
    private static String docx(Document document) throws IOException {
        return DocumentText.ofDocx(written(document)).replace('\u00a0', ' ');
    }

    private static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.writePdf(out);
        return out.toByteArray();
    }
}
