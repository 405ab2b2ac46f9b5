package opora.office.reading;

import static opora.office.reading.HandmadeDocx.cell;
import static opora.office.reading.HandmadeDocx.document;
import static opora.office.reading.HandmadeDocx.numbered;
import static opora.office.reading.HandmadeDocx.paragraph;
import static opora.office.reading.HandmadeDocx.read;
import static opora.office.reading.HandmadeDocx.run;
import static opora.office.reading.HandmadeDocx.table;
import static opora.office.reading.SpoiltFiles.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.office.TableCell.Down;
import opora.office.WordCell;
import opora.office.WordTable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Tables of documents of Word, as POI writes them and as they are written by hand. */
class WordFilesTest {

    private static List<String> texts(WordTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(WordCell::text)
                .toList();
    }

    private static List<String> texts(String body) throws Exception {
        return texts(read(document(body)).getFirst());
    }

    @Test
    void a_table_has_its_rows_cells_and_caption() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Дорожная карта");
            document.createParagraph();
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(0).setText("№");
            table.getRow(0).getCell(1).setText("Мероприятие");
            table.getRow(1).getCell(1).setText("Диагностика");
            table.getRow(1).getCell(1).addParagraph().createRun().setText("и анализ");
            List<WordTable> tables = read(written(document::write));
            assertThat(tables).hasSize(1);
            assertThat(tables.getFirst().caption()).isEqualTo("Дорожная карта");
            assertThat(tables.getFirst().rows().getLast().number()).isEqualTo(2);
            assertThat(texts(tables.getFirst()))
                    .containsExactly("№", "Мероприятие", "", "", "Диагностика\nи анализ", "");
        }
    }

    @Test
    void merged_cells_say_how_far_they_reach() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(3, 3);
            span(table.getRow(0).getCell(0), 3);
            table.getRow(0).removeCell(2);
            table.getRow(0).removeCell(1);
            table.getRow(0).getCell(0).setText("Блок 1");
            merge(table.getRow(1).getCell(2), STMerge.RESTART);
            table.getRow(1).getCell(2).setText("Директор");
            merge(table.getRow(2).getCell(2), STMerge.CONTINUE);
            List<WordTable.Row> rows = read(written(document::write)).getFirst().rows();
            assertThat(rows.get(0).cells())
                    .containsExactly(new WordCell(0, 3, "Блок 1", Down.SINGLE));
            assertThat(rows.get(1).cells().get(2))
                    .isEqualTo(new WordCell(2, 1, "Директор", Down.BEGINS));
            assertThat(rows.get(2).cells().get(2)).isEqualTo(new WordCell(2, 1, "", Down.GOES_ON));
        }
    }

    private static void span(XWPFTableCell cell, int columns) {
        cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum way) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(way);
    }

    /** POI writes, POI reads, and we read. */
    @Property(tries = 60)
    void any_table_reads_as_poi_reads_it(@ForAll("tables") List<List<String>> rows)
            throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
            for (int row = 0; row < rows.size(); row++) {
                for (int cell = 0; cell < rows.get(row).size(); cell++) {
                    String[] lines = rows.get(row).get(cell).split("\n", -1);
                    table.getRow(row).getCell(cell).setText(lines[0]);
                    for (int line = 1; line < lines.length; line++) {
                        table.getRow(row)
                                .getCell(cell)
                                .addParagraph()
                                .createRun()
                                .setText(lines[line]);
                    }
                }
            }
            List<String> expected =
                    table.getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .map(cell ->
                                    cell.getParagraphs().stream()
                                            .map(XWPFParagraph::getText)
                                            .collect(Collectors.joining("\n"))
                                            .strip())
                            .toList();
            assertThat(texts(read(written(document::write)).getFirst())).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells =
                Arbitraries.strings()
                        .withChars("абвЯ1.,«»&<> \n")
                        .ofMaxLength(12)
                        .map(text -> text.replaceAll(" *\n *", "\n"));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cells.list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
    }

    @Test
    void what_is_deleted_or_hidden_is_not_read_and_what_is_inserted_is() throws Exception {
        assertThat(
                        texts(
                                table(
                                                cell(
                                                        paragraph(
                                                                run("Срок ")
                                                                        + "<w:del><w:r><w:delText>май</w:delText></w:r></w:del>"
                                                                        + "<w:ins>"
                                                                        + run("июнь")
                                                                        + "</w:ins><w:moveFrom>"
                                                                        + run("нет")
                                                                        + "</w:moveFrom>"
                                                                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r>"
                                                                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> 2026</w:t></w:r>")))
                                        .replace(
                                                "</w:tbl>",
                                                "<w:tr><w:trPr><w:del/></w:trPr>"
                                                        + cell(paragraph(run("строки нет")))
                                                        + "</w:tr></w:tbl>")))
                .containsExactly("Срок июнь 2026");
    }

    @Test
    void tabs_soft_breaks_links_fields_and_text_boxes_are_text() throws Exception {
        String box =
                "<w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice><w:drawing><x><w:txbxContent>"
                        + paragraph(run("в рамке"))
                        + "</w:txbxContent></x></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                        + paragraph(run("в рамке"))
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(
                        texts(
                                table(
                                        cell(
                                                paragraph(
                                                        "<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t><w:noBreakHyphen/><w:t>г</w:t></w:r>"
                                                                + "<w:hyperlink>"
                                                                + run(" сайт")
                                                                + "</w:hyperlink><w:fldSimple>"
                                                                + run(" 5")
                                                                + "</w:fldSimple>"
                                                                + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                                                                + box),
                                                "<w:sdt><w:sdtContent>"
                                                        + paragraph(run("поле"))
                                                        + "</w:sdtContent></w:sdt>"))))
                .containsExactly("а\tб\nв-г сайт 5\nв рамке\nполе");
    }

    @Test
    void numbers_that_word_counts_are_read() throws Exception {
        String body =
                numbered(3, 0, "до таблицы")
                        + table(
                                cell(numbered(3, 0, "")),
                                cell(
                                        numbered(3, 1, "первое"),
                                        numbered(3, 1, "второе"),
                                        numbered(3, 2, "ещё"),
                                        numbered(3, 3, "римское")),
                                cell(numbered(3, 0, "дальше"), numbered(3, 1, "сначала")),
                                cell(
                                        "<w:p><w:pPr><w:pStyle w:val=\"a5\"/></w:pPr>"
                                                + run("по стилю")
                                                + "</w:p>"),
                                cell(numbered(0, 0, "без номера"), numbered(99, 0, "без списка")));
        assertThat(texts(body))
                .containsExactly(
                        "5.",
                        "5.а) первое\n5.б) второе\n– ещё\nIX римское",
                        "6. дальше\n6.а) сначала",
                        "1. по стилю",
                        "без номера\nбез списка");
    }

    @Test
    void a_table_inside_a_cell_is_told_after_the_one_around_it() throws Exception {
        String inner = table(cell(paragraph(run("а"))), cell(paragraph(run("б"))));
        List<WordTable> tables =
                read(
                        document(
                                paragraph(run("Снаружи"))
                                        + table(cell(paragraph(run("до")), inner, paragraph("")))
                                        + table(cell(paragraph(run("вторая"))))));
        assertThat(tables).extracting(WordTable::caption).containsExactly("Снаружи", "", "");
        assertThat(tables)
                .extracting(WordFilesTest::texts)
                .containsExactly(List.of("до\nа\tб"), List.of("а", "б"), List.of("вторая"));
    }

    @Test
    void rows_that_begin_later_and_cells_merged_the_old_way_keep_their_columns() throws Exception {
        String body =
                "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>"
                        + "<w:tc><w:tcPr><w:hMerge w:val=\"restart\"/></w:tcPr>"
                        + paragraph(run("а"))
                        + "</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr>"
                        + paragraph("")
                        + "</w:tc>"
                        + cell(paragraph(run("б")))
                        + "</w:tr></w:tbl>";
        assertThat(read(document(body)).getFirst().rows().getFirst().cells())
                .containsExactly(
                        new WordCell(2, 2, "а", Down.SINGLE), new WordCell(4, 1, "б", Down.SINGLE));
    }

    @Test
    void a_document_without_tables_has_none() throws Exception {
        assertThat(read(document(paragraph(run("текст"))))).isEmpty();
    }
}
