package opora.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A text that somebody typed or sent in a file is never computed by the program that opens what we write. */
class FormulasInTextsProperties {

    /** What Excel, LibreOffice and their relatives take for the beginning of a formula. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    @Property(tries = 2000)
    void no_text_of_a_csv_begins_like_a_formula_and_none_is_lost(
            @ForAll("texts") List<String> texts) throws IOException {
        String line = CsvLine.of(texts.stream());
        List<String> read = read(line);
        assertThat(read).hasSameSizeAs(texts);
        for (int at = 0; at < texts.size(); at++) {
            String cell = read.get(at);
            assertThat(cell).isIn(texts.get(at), "'" + texts.get(at));
            boolean number = cell.matches("[+-]?\\d+([.,]\\d+)?");
            String seen = cell.strip();
            if (!number && !seen.isEmpty()) {
                assertThat(BEGINNINGS).doesNotContain(cell.substring(0, 1), seen.substring(0, 1));
            }
        }
    }

    @Property
    void numbers_of_a_csv_stay_numbers(@ForAll int whole, @ForAll float fraction)
            throws IOException {
        List<String> numbers =
                List.of(Integer.toString(whole), BigDecimal.valueOf(fraction).toPlainString());
        assertThat(read(CsvLine.of(numbers.stream()))).isEqualTo(numbers);
    }

    @Property(tries = 100)
    void every_text_of_a_workbook_is_told_to_be_a_text(@ForAll("texts") List<String> texts)
            throws IOException {
        Sheet sheet =
                new Sheet(
                        "Лист",
                        List.of("Лист"),
                        List.of(Column.text("=1+1", 20)),
                        0,
                        texts.stream().map(text -> List.of(Cell.of(text))).toList(),
                        List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Workbook(new Stamp("Проба", "Опора", Instant.EPOCH), List.of(sheet)).write(out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
            for (int row = 0; row < texts.size(); row++) {
                XSSFCell cell = book.getSheetAt(0).getRow(row + 2).getCell(0);
                assertThat(cell == null ? CellType.BLANK : cell.getCellType())
                        .isEqualTo(texts.get(row).isEmpty() ? CellType.BLANK : CellType.STRING);
                assertThat(cell == null || cell.getCTCell().getF() == null).isTrue();
            }
        }
    }

    private static List<String> read(String line) throws IOException {
        try (var reader =
                CsvReader.builder().fieldSeparator(';').skipEmptyLines(false).ofCsvRecord(line)) {
            return reader.iterator().next().getFields();
        }
    }

    @Provide("texts")
    Arbitrary<List<String>> texts() {
        Arbitrary<String> beginning =
                Arbitraries.of(
                        "",
                        "=",
                        "+",
                        "-",
                        "@",
                        "\t",
                        "\r",
                        "\n",
                        " =",
                        "\u00a0@",
                        "\ufeff=",
                        "'=",
                        "\"=",
                        "\uff1d",
                        ";=",
                        "-7",
                        "+7,5",
                        "=HYPERLINK(\"http://x\")",
                        "@SUM(A1)",
                        "-1+1|cmd!A0");
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("абв =+-@;\"'()\t\n0123").ofMaxLength(8);
        return Combinators.combine(beginning, rest)
                .as((first, second) -> first + second)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
