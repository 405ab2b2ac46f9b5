package opora.reports.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import opora.office.Document;
import opora.office.DocumentText;
import opora.office.Workbook;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.reports.FilledProgramme;
import opora.reports.Golden;
import opora.reports.PrintedProgramme;
import org.junit.jupiter.api.Test;

class RoadmapPaperTest {

    @Test
    void a_roadmap_that_the_programme_leaves_out_is_a_document_of_its_own() throws Exception {
        Golden.assertSame("roadmap-region.txt", docx(FilledProgramme.approved("region")));
    }

    @Test
    void several_roadmaps_are_told_apart_by_their_headings() throws Exception {
        Golden.assertSame("roadmap-school.txt", docx(FilledProgramme.draft("school")));
    }

    @Test
    void a_programme_without_activities_says_so() throws Exception {
        PrintedProgramme bare = FilledProgramme.empty("municipality-roadmap");
        assertThat(docx(bare)).contains("Normal: Мероприятий в программе пока нет.");
        assertThat(xlsx(bare))
                .contains("== Дорожная карта")
                .contains("Пока ничего не заполнено")
                .doesNotContain("Показатели");
    }

    @Test
    void the_book_has_a_sheet_per_roadmap_and_one_of_the_indicators() throws Exception {
        Golden.assertSame("roadmap-book.txt", xlsx(FilledProgramme.approved("school")));
    }

    @Test
    void in_the_book_every_row_says_what_the_paper_says_once() throws Exception {
        assertThat(xlsx(FilledProgramme.approved("municipality-years")))
                .contains(": Повысить результаты | Доля учителей | % | 50 | 60 | 70 | 80")
                .contains(": Повысить результаты | Доля учеников | % | 50 | 60 | 70 | 80");
    }

    @Test
    void in_the_book_a_term_that_looks_like_a_number_stays_a_term() throws Exception {
        PrintedProgramme filled = FilledProgramme.approved("school");
        Edition edition =
                Edition.of(filled.edition().all().stream().map(RoadmapPaperTest::numeric).toList());
        assertThat(
                        xlsx(
                                new PrintedProgramme(
                                        filled.level(),
                                        edition,
                                        filled.number(),
                                        filled.at(),
                                        filled.approved())))
                .contains("01.10", "0012")
                .doesNotContain("| 1.1 |")
                .doesNotContain("| 12 |");
    }

    private static Provision numeric(Provision one) {
        Map<String, String> values = new HashMap<>(one.values());
        if (one.is("activity")) {
            values.put("timing", "01.10");
            values.put("result", "0012");
        }
        return new Provision(
                one.id(), one.kind(), one.parent(), one.place(), values, one.version());
    }

    @Test
    void indicators_that_are_only_listed_in_the_text_are_a_table_in_the_book() throws Exception {
        assertThat(xlsx(FilledProgramme.approved("municipality-roadmap")))
                .contains("== Показатели")
                .contains("Показатель 2 | % | 50");
    }

    private static String docx(PrintedProgramme printed) throws IOException {
        Document paper = RoadmapPaper.of(printed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.write(out);
        return DocumentText.ofDocx(out.toByteArray()).replace('\u00a0', ' ');
    }

    private static String xlsx(PrintedProgramme printed) throws Exception {
        Workbook book = RoadmapBook.of(printed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return DocumentText.ofXlsx(out.toByteArray());
    }
}
