package opora.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.office.Block.Align;
import opora.office.Block.Frame;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Block.Table;
import opora.office.Document.Page;
import opora.office.TableCell.Down;
import opora.office.TableCell.Look;
import opora.office.TableRow.Hold;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** PDFBox is asked what a reader of the file would see. */
class PdfTest {

    private static final Stamp STAMP =
            new Stamp("Приложение <1> & всё", "Опора", Instant.parse("2026-12-09T07:42:00Z"));
    private static final String FOOT = "Опора, расчёт 41";

    @Test
    void the_text_of_the_blocks_stands_in_their_order() throws Exception {
        List<Block> blocks =
                List.of(
                        new Paragraph(Style.TEXT, Align.LEFT, 95, "Приложение\nк приказу № 351-р"),
                        new Paragraph(Style.TITLE, Align.CENTER, "Перечень"),
                        new Paragraph(Style.HEADING, Align.LEFT, "Школы «Ёлочка» и другие"),
                        new Paragraph(
                                Style.NOTE,
                                Align.BOTH,
                                "Не справились 11\u00a0из\u00a025 · 44\u202f%. ".repeat(9)
                                        + "Мәктәп."),
                        table(2));

        assertThat(PdfText.of(written(Page.PORTRAIT, blocks)))
                .isEqualTo(FOOT + " стр. 1 из 1 " + words(blocks));
    }

    @Test
    void what_people_typed_never_becomes_markup() throws Exception {
        String typed = "</p><img src=\"http://127.0.0.1/x\"/> <script>1</script> &amp; &nbsp; ]]>";
        assertThat(
                        PdfText.of(
                                written(
                                        Page.PORTRAIT,
                                        List.of(new Paragraph(Style.TEXT, Align.LEFT, typed)))))
                .endsWith(typed);
    }

    @Test
    void the_head_repeats_and_every_page_has_its_number() throws Exception {
        List<String> pages = PdfText.pages(written(Page.PORTRAIT, List.of(table(40))));
        assertThat(pages).hasSizeGreaterThan(3);
        for (int at = 0; at < pages.size(); at++) {
            assertThat(pages.get(at))
                    .startsWith(
                            "%s стр. %d из %d № Школа Не справились"
                                    .formatted(FOOT, at + 1, pages.size()));
        }
    }

    @Test
    void rows_that_hold_together_stay_on_one_page() throws Exception {
        List<String> pages = PdfText.pages(written(Page.LANDSCAPE, List.of(table(40))));
        for (int school = 1; school <= 40; school++) {
            String begin = "начало" + school + "й";
            String end = "конец" + school + "й";
            assertThat(pages.stream().filter(page -> page.contains(begin)))
                    .hasSize(1)
                    .allMatch(page -> page.contains(end));
        }
        assertThat(pages).noneMatch(page -> page.endsWith("район"));
    }

    @Test
    void every_letter_is_in_the_file() throws Exception {
        try (PDDocument document = Loader.loadPDF(written(Page.PORTRAIT, List.of(table(2))))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).allMatch(PDFont::isEmbedded);
            assertThat(fonts)
                    .extracting(font -> font.getName().replaceFirst(".*\\+", ""))
                    .containsExactlyInAnyOrder("PTSerif-Regular", "PTSerif-Bold");
        }
    }

    @Test
    void the_page_is_a_sheet_of_a4() throws Exception {
        assertThat(sheet(Page.PORTRAIT)).isEqualTo("595 x 842");
        assertThat(sheet(Page.LANDSCAPE)).isEqualTo("842 x 595");
    }

    @Test
    void the_file_says_what_it_is_and_when_it_was_made() throws Exception {
        try (PDDocument document = Loader.loadPDF(written(Page.PORTRAIT, List.of(table(1))))) {
            PDDocumentInformation said = document.getDocumentInformation();
            assertThat(said.getTitle()).isEqualTo("Приложение <1> & всё");
            assertThat(said.getAuthor()).isEqualTo("Опора");
            assertThat(said.getCreationDate().toInstant()).isEqualTo(STAMP.at());
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("ru");
            assertThat(
                            new String(
                                    document.getDocumentCatalog().getMetadata().toByteArray(),
                                    "UTF-8"))
                    .contains("Приложение &lt;1&gt; &amp; всё", "2026-12-09T07:42:00Z");
        }
    }

    @Test
    void the_same_contents_are_the_same_bytes() throws Exception {
        assertThat(written(Page.PORTRAIT, List.of(table(30))))
                .isEqualTo(written(Page.PORTRAIT, List.of(table(30))));
    }

    /** A school over two rows each, under a band that must not stand alone. */
    private static Table table(int schools) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(
                new TableRow(
                        List.of(
                                TableCell.head("№"),
                                TableCell.head("Школа"),
                                TableCell.head("Не справились")),
                        Hold.WITH_NEXT));
        for (int school = 1; school <= schools; school++) {
            rows.add(
                    new TableRow(
                            List.of(TableCell.of("Верхний район").looking(Look.BAND).over(3)),
                            Hold.WITH_NEXT));
            rows.add(row(school, Down.BEGINS, "начало" + school + "й", Hold.WITH_NEXT));
            rows.add(row(school, Down.GOES_ON, "конец" + school + "й", Hold.FREE));
        }
        return new Table(List.of(10, 110, 60), 1, Frame.GRID, rows);
    }

    private static TableRow row(int school, Down down, String share, Hold hold) {
        return new TableRow(
                List.of(
                        TableCell.of(school + "").aligned(Align.RIGHT).down(down),
                        TableCell.of("Боровинская СОШ").down(down),
                        TableCell.of(share).aligned(Align.RIGHT)),
                hold);
    }

    private static String words(List<Block> blocks) {
        return PdfText.words(
                blocks.stream()
                        .flatMap(block ->
                                switch (block) {
                                    case Paragraph paragraph -> Stream.of(paragraph.text());
                                    case Table table ->
                                            table.rows().stream()
                                                    .flatMap(row -> row.cells().stream())
                                                    .filter(cell -> cell.down() != Down.GOES_ON)
                                                    .map(TableCell::text);
                                })
                        .collect(Collectors.joining(" ")));
    }

    private static String sheet(Page page) throws IOException {
        try (PDDocument document = Loader.loadPDF(written(page, List.of(table(1))))) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            return Math.round(sheet.getWidth()) + " x " + Math.round(sheet.getHeight());
        }
    }

    private static byte[] written(Page page, List<Block> blocks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Document(STAMP, page, FOOT, blocks).writePdf(out);
        return out.toByteArray();
    }
}
