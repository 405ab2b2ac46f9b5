package opora.office.reading.xlsx;

import static opora.office.reading.HandmadeXlsx.ofRows;
import static opora.office.reading.HandmadeXlsx.ofSheet;
import static opora.office.reading.HandmadeXlsx.relation;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opora.office.Row.Kind;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.reading.HandmadeXlsx;
import opora.office.reading.Tables;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReadingTest {

    @TempDir Path folder;

    @Test
    void shared_and_inline_texts_are_read() throws Exception {
        assertThat(
                        lines(
                                ofRows(
                                                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>прямо</t></is></c>"
                                                        + "<c r=\"C1\" t=\"str\"><f>A1</f><v>из формулы</v></c></row>")
                                        .sharedTexts("<si><t>нет</t></si><si><t>общий</t></si>")))
                .containsExactly("1: общий | прямо | из формулы");
    }

    @Test
    void runs_of_a_rich_text_are_joined_and_how_to_pronounce_it_is_left_out() throws Exception {
        assertThat(
                        lines(
                                ofRows("<row><c t=\"s\"><v>0</v></c></row>")
                                        .sharedTexts(
                                                "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Школа </t></r><r><t>№ 2</t></r>"
                                                        + "<rPh sb=\"0\" eb=\"1\"><t>шко-ла</t></rPh><phoneticPr fontId=\"1\"/></si>")))
                .containsExactly("1: Школа № 2");
    }

    @Test
    void entities_cdata_and_escaped_characters_become_letters() throws Exception {
        assertThat(
                        lines(
                                ofRows(
                                        "<row><c t=\"inlineStr\"><is><t>&#x41a;&#1086;д &lt;&amp;&gt;<![CDATA[ <ОО>]]></t></is></c>"
                                                + "<c t=\"inlineStr\"><is><t>две_x000A_строки_x0000__x0007_, _x005F_x000A_, _x00ZZ_, _x</t></is></c></row>")))
                .containsExactly("1: Код <&> <ОО> | две\nстроки, _x000A_, _x00ZZ_, _x");
    }

    @Test
    void texts_are_not_stripped() throws Exception {
        assertThat(
                        lines(
                                ofRows(
                                        "<row><c t=\"inlineStr\"><is><t xml:space=\"preserve\"> X </t></is></c></row>")))
                .containsExactly("1:  X ");
    }

    @Test
    void numbers_come_as_a_person_would_write_them() throws Exception {
        assertThat(
                        lines(
                                ofRows(
                                        "<row><c><v>5</v></c><c><v>5.0</v></c><c><v>5E0</v></c><c t=\"n\"><v>71.43000000000001</v></c>"
                                                + "<c><v>30.77</v></c><c><v>-0.5</v></c><c><v>44197</v></c></row>")))
                .containsExactly("1: 5 | 5 | 5 | 71.43 | 30.77 | -0.5 | 44197");
    }

    @Test
    void every_cell_tells_what_it_holds() throws Exception {
        List<Kind> kinds = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        read(
                ofRows(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>1</v></c><c r=\"C1\" t=\"b\"><v>0</v></c><c r=\"D1\" t=\"e\"><v>#N/A</v></c>"
                                + "<c r=\"E1\" s=\"3\"/><c r=\"F1\" t=\"d\"><v>2026-04-20</v></c><c r=\"G1\"><f>SUM(A1)</f></c><c r=\"H1\"><f>SUM(A1)</f><v>7</v></c>"
                                + "<c r=\"I1\"><v>мало</v></c></row>"),
                sheet ->
                        sheet.read(row -> {
                            for (int column = 0; column < row.width(); column++) {
                                kinds.add(row.kind(column));
                                texts.add(row.text(column));
                            }
                            return TableSheet.Next.MORE;
                        }));
        assertThat(kinds)
                .containsExactly(
                        Kind.NUMBER,
                        Kind.BOOLEAN,
                        Kind.BOOLEAN,
                        Kind.ERROR,
                        Kind.EMPTY,
                        Kind.TEXT,
                        Kind.FORMULA_WITHOUT_VALUE,
                        Kind.NUMBER,
                        Kind.TEXT);
        assertThat(texts)
                .containsExactly("1", "TRUE", "FALSE", "#N/A", "", "2026-04-20", "", "7", "мало");
    }

    @Test
    void a_formula_has_the_value_that_the_program_kept() throws Exception {
        Path path = folder.resolve("formulas.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            var row = book.createSheet("Лист").createRow(0);
            for (String formula :
                    new String[] {"1+1", "\"А\"&\"Б\"", "1/0", "\"\"", "2>1", "3+4"}) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellFormula(formula);
            }
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (int column = 0; column < 5; column++) {
                evaluator.evaluateFormulaCell(row.getCell(column));
            }
            book.write(out);
        }
        List<String> cells = new ArrayList<>();
        try (TableFile file = TableFile.open(path)) {
            file.sheets()
                    .getFirst()
                    .read(row -> {
                        for (int column = 0; column < row.width(); column++) {
                            cells.add(row.kind(column) + " " + row.text(column));
                        }
                        return TableSheet.Next.MORE;
                    });
        }
        assertThat(cells)
                .containsExactly(
                        "NUMBER 2",
                        "TEXT АБ",
                        "ERROR #DIV/0!",
                        "EMPTY ",
                        "BOOLEAN TRUE",
                        "FORMULA_WITHOUT_VALUE ");
    }

    @Test
    void rows_and_cells_without_an_address_follow_one_another() throws Exception {
        assertThat(
                        lines(
                                ofRows(
                                        "<row><c><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>")))
                .containsExactly("1: 1", "5:  |  | 2 | 3", "6: 4");
    }

    @Test
    void rows_without_contents_are_left_out_and_keep_the_numbers_of_the_others() throws Exception {
        assertThat(
                        lines(
                                ofRows(
                                                "<row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"1\"/><c r=\"B2\" t=\"s\"><v>0</v></c></row><row r=\"3\"><c r=\"B3\"><v>1</v></c></row>")
                                        .sharedTexts("<si><t></t></si>")))
                .containsExactly("3:  | 1");
    }

    @Test
    void the_value_of_merged_cells_stands_in_the_first_of_them() throws Exception {
        assertThat(
                        lines(
                                ofSheet(
                                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"/><c r=\"C1\"><v>3</v></c></row></sheetData>"
                                                + "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>")))
                .containsExactly("1: 1 |  | 3");
    }

    @Test
    void sheets_keep_their_order_and_tell_which_are_hidden() throws Exception {
        HandmadeXlsx book =
                ofRows("<row><c><v>1</v></c></row>")
                        .part(
                                "xl/workbook.xml",
                                "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"МА 5\" r:id=\"b\"/><sheet name=\"Диаграмма\" r:id=\"c\"/>"
                                        + "<sheet name=\"Служебный\" state=\"hidden\" r:id=\"a\"/><sheet name=\"Ещё\" state=\"veryHidden\" r:id=\"a\"/></sheets></workbook>")
                        .relations(
                                relation("a", "worksheet", "/xl/worksheets/sheet1.xml")
                                        + relation("b", "worksheet", "./../xl/worksheets/other.xml")
                                        + relation("c", "chartsheet", "chartsheets/sheet1.xml"))
                        .part(
                                "xl/worksheets/other.xml",
                                "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>");
        try (TableFile file = TableFile.open(book.in(folder))) {
            assertThat(file.sheets())
                    .extracting(TableSheet::name)
                    .containsExactly("МА 5", "Служебный", "Ещё");
            assertThat(file.sheets())
                    .extracting(TableSheet::hidden)
                    .containsExactly(false, true, true);
            assertThat(Tables.lines(file.sheets().get(0))).containsExactly("1: 2");
            assertThat(Tables.lines(file.sheets().get(1))).containsExactly("1: 1");
            assertThat(file.description()).isEqualTo("XLSX");
        }
    }

    @Test
    void parts_are_found_however_the_program_spelled_their_names() throws Exception {
        HandmadeXlsx likeOneS =
                ofRows("<row><c t=\"s\"><v>0</v></c></row>")
                        .sharedTexts("<si><t>1С</t></si>")
                        .renamed("xl/sharedStrings.xml", "xl/SharedStrings.xml")
                        .renamed("xl/worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml");
        assertThat(lines(likeOneS)).containsExactly("1: 1С");
    }

    @Test
    void the_workbook_is_found_by_its_relation_and_prefixes_do_not_matter() throws Exception {
        HandmadeXlsx elsewhere =
                ofSheet(
                                "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>7</x:v></x:c></x:row>"
                                        + "</x:sheetData></x:worksheet>")
                        .renamed("xl/workbook.xml", "book/main.xml")
                        .renamed("xl/_rels/workbook.xml.rels", "book/_rels/main.xml.rels")
                        .renamed("xl/worksheets/sheet1.xml", "book/worksheets/sheet1.xml")
                        .part(
                                "_rels/.rels",
                                "<Relationships>"
                                        + relation("rId1", "officeDocument", "book/main.xml")
                                        + "</Relationships>");
        assertThat(lines(elsewhere)).containsExactly("1: 7");
    }

    @Test
    void reading_stops_when_enough_was_read_and_starts_again_from_the_top() throws Exception {
        HandmadeXlsx book =
                ofRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c/></row>");
        read(
                book,
                sheet -> {
                    List<String> first = new ArrayList<>();
                    sheet.read(row -> {
                        first.add(row.text(0));
                        return TableSheet.Next.ENOUGH;
                    });
                    assertThat(first).containsExactly("1");
                    assertThat(Tables.lines(sheet)).containsExactly("1: 1", "2: 2");
                });
    }

    @Test
    void a_row_is_wide_to_its_last_cell_that_is_not_empty() throws Exception {
        read(
                ofRows(
                        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"D1\" s=\"1\"/><c r=\"XFD1\" s=\"1\"/></row>"),
                sheet ->
                        sheet.read(row -> {
                            assertThat(row.width()).isEqualTo(2);
                            assertThat(row.text(0)).isEmpty();
                            assertThat(row.kind(5)).isEqualTo(Kind.EMPTY);
                            assertThat(row.text(20_000)).isEmpty();
                            return TableSheet.Next.MORE;
                        }));
    }

    @FunctionalInterface
    private interface SheetReading {
        void of(TableSheet sheet) throws UnreadableFile;
    }

    private void read(HandmadeXlsx book, SheetReading reading) throws IOException, UnreadableFile {
        try (TableFile file = TableFile.open(book.in(folder))) {
            reading.of(file.sheets().getFirst());
        }
    }

    private List<String> lines(HandmadeXlsx book) throws IOException, UnreadableFile {
        return Tables.lines(book.in(folder));
    }
}
