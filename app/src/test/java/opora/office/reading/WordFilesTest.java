package opora.office.reading;

import static opora.office.reading.SpoiltFiles.bytes;
import static opora.office.reading.SpoiltFiles.compound;
import static opora.office.reading.SpoiltFiles.encrypted;
import static opora.office.reading.SpoiltFiles.workbook;
import static opora.office.reading.SpoiltFiles.written;
import static opora.office.reading.SpoiltFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.office.TableCell.Down;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.WordCell;
import opora.office.WordTable;
import opora.office.WordTables;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Tables of documents of Word, as POI writes them and as they are written by hand. */
class WordFilesTest {

    private static final String NUMBERING =
            """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">\
            <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%1.%2)"/></w:lvl>\
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>\
            <w:lvl w:ilvl="3"><w:start w:val="9"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%4"/></w:lvl>\
            </w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>\
            <w:num w:numId="5"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>\
            </w:numbering>\
            """;

    private static List<WordTable> read(byte[] content) throws IOException, UnreadableFile {
        Path path = Files.createTempFile("word", ".docx");
        try {
            Files.write(path, content);
            return WordTables.read(path);
        } finally {
            Files.delete(path);
        }
    }

    private static byte[] document(String body) throws IOException {
        return zip(
                "word/document.xml",
                "<w:document xmlns:w=\"w\" xmlns:m=\"m\"><w:body>"
                        + body
                        + "</w:body></w:document>",
                "word/numbering.xml",
                NUMBERING,
                "word/styles.xml",
                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"a5\"><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style></w:styles>");
    }

    /** A table of one row. */
    private static String table(String... cells) {
        return "<w:tbl><w:tr>" + String.join("", cells) + "</w:tr></w:tbl>";
    }

    private static String cell(String... paragraphs) {
        return "<w:tc><w:tcPr/>" + String.join("", paragraphs) + "</w:tc>";
    }

    private static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, text.isEmpty() ? "" : run(text));
    }

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

    private static void refused(byte[] content, Reason reason, String message) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> read(content));
        assertThat(refusal).as(message).isNotNull();
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @Test
    void other_files_are_refused_with_what_to_do() throws Exception {
        refused(
                compound("WordDocument"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ Word 97–2003 (DOC); откройте его в Word и сохраните как DOCX");
        refused(
                compound("VisioDocument"),
                Reason.NOT_A_SPREADSHEET,
                "Это файл старой программы, а не документ Word; откройте его в ней и сохраните как DOCX");
        refused(
                encrypted(),
                Reason.ENCRYPTED,
                "Документ закрыт паролем; откройте его в Word, снимите пароль («Файл» → «Сведения» → «Защита документа»"
                        + " → «Зашифровать с использованием пароля», сотрите пароль) и сохраните как DOCX");
        refused(
                bytes("{\\rtf1\\ansi"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ RTF; откройте его в Word и сохраните как DOCX");
        refused(
                bytes("%PDF-1.7"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ PDF, таблицы из него не читаются; нужен исходный документ Word (DOCX)");
        refused(
                workbook(),
                Reason.NOT_A_SPREADSHEET,
                "Это книга Excel, а не документ Word; загрузите её как таблицу или выберите документ");
        refused(
                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ OpenDocument (ODT); откройте его и сохраните как DOCX");
        refused(
                zip("план.txt", "план"),
                Reason.NOT_A_SPREADSHEET,
                "Это архив ZIP без документа Word; распакуйте его и выберите файл из него");
        refused(
                bytes("просто текст"),
                Reason.NOT_A_SPREADSHEET,
                "Это не документ Word; выберите файл DOCX");
    }

    @Test
    void what_is_made_to_bring_a_reader_down_is_refused() throws Exception {
        String broken =
                "Документ повреждён или скачан не до конца; скачайте его ещё раз или сохраните заново в Word как DOCX";
        String large =
                "Документ слишком большой или устроен как вредоносный архив; оставьте в нём только нужные таблицы и сохраните в Word как DOCX";
        refused(
                zip(
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                Reason.UNSAFE_CONTENT,
                "В документе есть определения (DOCTYPE), которых Word не пишет, через них читают чужие файлы;"
                        + " сохраните его заново в Word как DOCX");
        refused(document("<w:tbl>".repeat(1000)), Reason.CORRUPT, broken);
        refused(document("<w:tbl><w:tr>"), Reason.CORRUPT, broken);
        byte[] cut = document(table(cell(paragraph(run("а")))));
        refused(Arrays.copyOf(cut, cut.length / 2), Reason.CORRUPT, broken);
        refused(document(table(cell().repeat(200_001))), Reason.TOO_LARGE, large);
        refused(
                document(table(cell(paragraph(run("а".repeat(1000))).repeat(17_000)))),
                Reason.TOO_LARGE,
                large);
        refused(
                document(
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr></w:tc></w:tr></w:tbl>"),
                Reason.TOO_LARGE,
                large);
    }
}
