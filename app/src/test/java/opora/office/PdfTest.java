package opora.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
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
        assertThat(pages).hasSizeGreaterThan(2);
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
    void contents_name_the_pages_on_which_headings_stand() throws Exception {
        byte[] pdf =
                written(
                        Page.PORTRAIT,
                        List.of(
                                new Block.Contents("Содержание"),
                                new Paragraph(Style.HEADING, Align.LEFT, "1. Цели"),
                                new Block.NewSheet(Page.LANDSCAPE),
                                new Paragraph(Style.HEADING_2, Align.LEFT, "1.1. Карта"),
                                table(40),
                                new Block.NewSheet(Page.PORTRAIT),
                                new Paragraph(Style.HEADING, Align.LEFT, "2. Итоги")));
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages.getFirst().replaceAll(" ?[.]{3,} ?", " "))
                .contains("Содержание 1. Цели 1 1.1. Карта 2 2. Итоги " + pages.size());
        assertThat(pages.get(1)).contains("1.1. Карта");
        assertThat(pages.getLast()).contains("2. Итоги");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("1. Цели", "2. Итоги");
            assertThat(document.getPage(1).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(1).getMediaBox().getHeight());
            assertThat(document.getPage(pages.size() - 1).getMediaBox().getWidth()).isLessThan(600);
        }
    }

    /** Wherever on the page the table comes to stand. */
    @Test
    void a_heading_and_the_head_of_a_table_stay_with_its_first_row() throws Exception {
        for (int lines = 26; lines < 36; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int line = 0; line < lines; line++) {
                blocks.add(new Paragraph(Style.TEXT, Align.LEFT, "строка"));
            }
            blocks.add(new Paragraph(Style.HEADING, Align.LEFT, "Заголовок"));
            blocks.add(table(6));
            List<String> pages = PdfText.pages(written(Page.PORTRAIT, blocks));
            assertThat(pages)
                    .as(lines + " lines")
                    .anyMatch(page ->
                            page.contains("Заголовок № Школа") && page.contains("начало1й"));
        }
    }

    @Test
    void a_row_longer_than_a_page_goes_on_on_the_next_one() throws Exception {
        List<TableRow> rows =
                List.of(
                        TableRow.of(TableCell.head("Что"), TableCell.head("Как")),
                        TableRow.of(
                                TableCell.of("Одно"), TableCell.of("Долгая мысль. ".repeat(900))));
        List<String> pages =
                PdfText.pages(
                        written(
                                Page.PORTRAIT,
                                List.of(new Table(List.of(40, 140), 1, Frame.GRID, rows))));
        assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("Долгая мысль."));
        assertThat(String.join(" ", pages).split("Долгая", -1)).hasSize(901);
    }

    @Test
    void a_bar_is_told_by_its_number_and_a_missing_one_by_a_dash() throws Exception {
        assertThat(
                        PdfText.of(
                                written(
                                        Page.PORTRAIT,
                                        List.of(
                                                new Block.Bars(
                                                        "Не справились",
                                                        "%",
                                                        List.of("5 класс", "6 класс"),
                                                        List.of(
                                                                new Block.Series(
                                                                        "2026",
                                                                        List.of(
                                                                                OptionalDouble.of(
                                                                                        13.5),
                                                                                OptionalDouble
                                                                                        .empty()))))))))
                .contains("Не справились, %", "5 класс 13,5", "6 класс –");
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
                                    case Block.Item item ->
                                            Stream.concat(
                                                    Stream.of(item.mark(), item.lead()),
                                                    item.paragraphs().stream());
                                    case Block.NewSheet _ -> Stream.empty();
                                    case Block.Contents(String title) -> Stream.of(title);
                                    case Block.Bars bars -> bars.names().stream();
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
