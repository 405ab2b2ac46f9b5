package opora.office.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.office.UnreadableFile;
import opora.office.reading.Tables;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What POI and fastexcel wrote is what is read, cell by cell. */
class ReadBackProperties {

    /** A cell that was written: a text, a number, a truth or nothing. */
    private sealed interface Written {
        record Text(String text) implements Written {}

        record Number(double number) implements Written {}

        record Truth(boolean truth) implements Written {}

        record Nothing() implements Written {}
    }

    @Property(tries = 120)
    void a_table_of_poi(@ForAll("tables") List<List<Written>> table) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            byPoi(table, book.createSheet("Лист"));
            assertThat(read(book::write)).isEqualTo(expected(table));
        }
    }

    /** The streaming writer keeps texts in the cells. */
    @Property(tries = 120)
    void a_table_of_the_streaming_poi(@ForAll("tables") List<List<Written>> table)
            throws Exception {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            byPoi(table, book.createSheet("Лист"));
            assertThat(read(book::write)).isEqualTo(expected(table));
        }
    }

    /** Writes every Russian letter as a numeric entity. */
    @Property(tries = 120)
    void a_table_of_fastexcel(@ForAll("tables") List<List<Written>> table) throws Exception {
        assertThat(
                        read(out -> {
                            try (Workbook book = new Workbook(out, "test", "1.0")) {
                                byFastexcel(table, book.newWorksheet("Лист"));
                            }
                        }))
                .isEqualTo(expected(table));
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static List<String> read(Writing writing) throws IOException, UnreadableFile {
        Path path = Files.createTempFile("back", ".bin");
        try {
            try (OutputStream out = Files.newOutputStream(path)) {
                writing.to(out);
            }
            return Tables.lines(path);
        } finally {
            Files.delete(path);
        }
    }

    private static List<String> expected(List<List<Written>> table) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            List<String> cells =
                    new ArrayList<>(
                            table.get(row).stream().map(ReadBackProperties::shown).toList());
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            if (!cells.isEmpty()) {
                lines.add((row + 1) + ": " + String.join(" | ", cells));
            }
        }
        return lines;
    }

    private static String shown(Written cell) {
        return switch (cell) {
            case Written.Text text -> text.text();
            case Written.Number number ->
                    BigDecimal.valueOf(number.number()).stripTrailingZeros().toPlainString();
            case Written.Truth truth -> truth.truth() ? "TRUE" : "FALSE";
            case Written.Nothing() -> "";
        };
    }

    private static void byPoi(List<List<Written>> table, Sheet sheet) {
        for (int row = 0; row < table.size(); row++) {
            var made = sheet.createRow(row);
            for (int column = 0; column < table.get(row).size(); column++) {
                Cell cell = made.createCell(column);
                switch (table.get(row).get(column)) {
                    case Written.Text text -> cell.setCellValue(text.text());
                    case Written.Number number -> cell.setCellValue(number.number());
                    case Written.Truth truth -> cell.setCellValue(truth.truth());
                    case Written.Nothing() -> {}
                }
            }
        }
    }

    private static void byFastexcel(List<List<Written>> table, Worksheet sheet) {
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.get(row).size(); column++) {
                switch (table.get(row).get(column)) {
                    case Written.Text text -> sheet.value(row, column, text.text());
                    case Written.Number number -> sheet.value(row, column, number.number());
                    case Written.Truth truth -> sheet.value(row, column, truth.truth());
                    case Written.Nothing() -> {}
                }
            }
        }
    }

    @Provide
    Arbitrary<List<List<Written>>> tables() {
        return cells().list().ofMaxSize(8).list().ofMaxSize(12);
    }

    private static Arbitrary<Written> cells() {
        Arbitrary<Written> texts =
                Arbitraries.of("АБВяёЁ№«» <>&\"'=+-@;,xX_019\t—éz".split(""))
                        .list()
                        .ofMaxSize(30)
                        .map(letters ->
                                new Written.Text(String.join("", letters) + "\ud83c\udf93"));
        Arbitrary<Written> wholes =
                Arbitraries.integers().between(-100_000, 100_000).map(n -> new Written.Number(n));
        Arbitrary<Written> decimals =
                Arbitraries.integers()
                        .between(-1_000_000, 1_000_000)
                        .map(n -> new Written.Number(n / 1000.0));
        Arbitrary<Written> truths = Arbitraries.of(true, false).map(Written.Truth::new);
        return Arbitraries.oneOf(
                texts, wholes, decimals, truths, Arbitraries.just(new Written.Nothing()));
    }
}
