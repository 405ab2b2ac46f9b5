package opora.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import opora.office.reading.Tables;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** POI is asked what Excel would see. */
class WorkbookTest {

    private static final Stamp STAMP =
            new Stamp("Перечень & <школы>", "Опора", Instant.parse("2026-12-09T07:42:13.5Z"));

    @TempDir Path folder;

    @Test
    void a_sheet_has_heading_titles_rows_and_totals() throws Exception {
        Path path = Files.write(folder.resolve("book.xlsx"), written(schools()));
        assertThat(Tables.lines(path))
                .containsExactly(
                        "1: Перечень школ",
                        "2: По результатам 2026 года",
                        "3: Школа | Участников | Доля | Уверенность",
                        "4: Боровинская СОШ | 25 | 0.36 | 0.749",
                        "5: Липовская ООШ |  | 0.333333333333333",
                        "6: Всего | 25");
    }

    @Test
    void numbers_stay_numbers_and_are_shown_as_their_column_says() throws Exception {
        XSSFSheet sheet = sheet(schools());
        XSSFCell share = sheet.getRow(3).getCell(2);
        assertThat(share.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(share.getNumericCellValue()).isEqualTo(0.36);
        assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0\\ %");
        assertThat(sheet.getRow(3).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0");
        assertThat(sheet.getRow(3).getCell(3).getCellStyle().getDataFormatString())
                .isEqualTo("0.000");
        assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
    }

    /** A chart reads the cells of its table, so that whoever corrects one sees it in the other. */
    @Test
    void a_chart_stands_beside_its_table_and_reads_it() throws Exception {
        Sheet plain = schools();
        Sheet drawn =
                new Sheet(
                        plain.name(),
                        plain.heading(),
                        plain.columns(),
                        plain.frozen(),
                        plain.rows(),
                        plain.totals(),
                        List.of(
                                new Chart(Chart.Look.COLUMNS, "Участники", 0, List.of(1)),
                                new Chart(Chart.Look.COLUMNS, "Доли", 0, List.of(2, 3)),
                                new Chart(Chart.Look.LINES, "По баллам", 1, List.of(2))));
        XSSFSheet sheet = sheet(drawn);
        List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
        assertThat(charts)
                .extracting(chart -> chart.getTitleText().getString())
                .containsExactly("Участники", "Доли", "По баллам");
        assertThat(charts.getFirst().getCTChart().xmlText())
                .contains("$A$4:$A$5", "$B$4:$B$5", "Боровинская СОШ");
        assertThat(sheet.getRow(3).getCell(2).getCellStyle().getDataFormatString())
                .isEqualTo("0.0\\ %");
        assertThat(written(drawn)).isEqualTo(written(drawn));
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws Exception {
        List<String> texts =
                List.of("=1+1", "+7 900", "-3", "@SUM(A1)", "=HYPERLINK(\"http://x\")");
        Sheet formulas =
                new Sheet(
                        "Лист",
                        List.of(),
                        List.of(Column.text("Школа", 20)),
                        0,
                        texts.stream().map(text -> List.of(Cell.of(text))).toList(),
                        List.of());
        XSSFSheet sheet = sheet(formulas);
        for (int row = 0; row < texts.size(); row++) {
            XSSFCell cell = sheet.getRow(row + 1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(texts.get(row));
        }
    }

    @Test
    void the_titles_stay_in_sight_filter_and_repeat_on_paper() throws Exception {
        XSSFSheet sheet = sheet(schools());
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:D5");
        assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:3"));
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A1:D1"));
        assertThat(sheet.getFooter().getRight()).endsWith("стр. &P из &N");
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getBold()).isTrue();
        assertThat(sheet.getRow(5).getCell(0).getCellStyle().getFont().getBold()).isTrue();
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFont().getBold()).isFalse();
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void a_row_is_as_high_as_its_lines() throws Exception {
        Sheet history =
                new Sheet(
                        "Лист",
                        List.of(),
                        List.of(Column.wrapped("Что было дальше", 30)),
                        0,
                        List.of(
                                List.of(Cell.of("одна строка")),
                                List.of(Cell.of("ответ\nрешение\nзагрузка"))),
                        List.of());
        XSSFSheet sheet = sheet(history);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getRow(2).getHeightInPoints())
                .isEqualTo(3 * sheet.getRow(1).getHeightInPoints());
    }

    @Test
    void a_table_without_rows_is_a_table() throws Exception {
        Sheet empty =
                new Sheet(
                        "Перечень",
                        List.of("Перечень"),
                        List.of(Column.text("Школа", 20), Column.whole("Участников", 9)),
                        1,
                        List.of(),
                        List.of());
        XSSFSheet sheet = sheet(empty);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:B2");
        assertThat(sheet.getLastRowNum()).isEqualTo(1);
    }

    @Test
    void the_same_contents_are_the_same_bytes() throws Exception {
        assertThat(written(schools())).isEqualTo(written(schools()));
    }

    @Test
    void the_properties_carry_the_stamp() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(schools())))) {
            var properties = book.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Перечень & <школы>");
            assertThat(properties.getCreator()).isEqualTo("Опора");
            assertThat(properties.getCreated().toInstant())
                    .isEqualTo(Instant.parse("2026-12-09T07:42:13Z"));
        }
    }

    @Test
    void what_cannot_be_written_is_refused_at_once() {
        assertThatThrownBy(() -> Cell.of(Double.NaN)).hasMessage("a cell holds no NaN");
        assertThatThrownBy(() ->
                        new Sheet(
                                "Лист",
                                List.of(),
                                List.of(Column.text("Школа", 20)),
                                0,
                                List.of(List.of()),
                                List.of()))
                .hasMessage("0 cells under 1 columns in Лист");
        assertThatThrownBy(() -> new Sheet("а/б", List.of(), List.of(), 0, List.of(), List.of()))
                .hasMessage("not a name of a sheet: а/б");
    }

    private static Sheet schools() {
        return new Sheet(
                "Перечень",
                List.of("Перечень школ", "По результатам 2026 года"),
                List.of(
                        Column.wrapped("Школа", 30),
                        Column.whole("Участников", 12),
                        Column.percent("Доля", 9),
                        Column.thousandths("Уверенность", 12)),
                1,
                List.of(
                        List.of(
                                Cell.of("Боровинская СОШ"),
                                Cell.of(25),
                                Cell.of(0.36),
                                Cell.of(0.749)),
                        List.of(
                                Cell.of("Липовская ООШ"),
                                Cell.EMPTY,
                                Cell.of(1 / 3.0),
                                Cell.EMPTY)),
                List.of(List.of(Cell.of("Всего"), Cell.of(25), Cell.EMPTY, Cell.EMPTY)));
    }

    private static byte[] written(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Workbook(STAMP, List.of(sheet)).write(out);
        return out.toByteArray();
    }

    private static XSSFSheet sheet(Sheet sheet) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(sheet)))) {
            return book.getSheetAt(0);
        }
    }
}
