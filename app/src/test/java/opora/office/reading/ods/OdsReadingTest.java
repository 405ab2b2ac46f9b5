package opora.office.reading.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opora.office.Row.Kind;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.reading.Books;
import opora.office.reading.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsReadingTest {

    @TempDir Path folder;

    private Path saved(byte[] content) throws IOException {
        return Files.write(folder.resolve("table.ods"), content);
    }

    private List<String> lines(String rows) throws Exception {
        return Tables.lines(
                saved(Books.odsOf("<table:table table:name=\"Лист\">" + rows + "</table:table>")));
    }

    private UnreadableFile refusal(byte[] content) throws IOException {
        Path path = saved(content);
        return catchThrowableOfType(UnreadableFile.class, () -> Tables.lines(path));
    }

    private static String cell(String attributes, String inside) {
        return "<table:table-cell %s>%s</table:table-cell>".formatted(attributes, inside);
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    @Test
    void values_and_not_what_is_shown_are_read() throws Exception {
        assertThat(
                        lines(
                                row(
                                        cell(
                                                "office:value-type=\"float\" office:value=\"30.770\"",
                                                "<text:p>31</text:p>"),
                                        cell(
                                                "office:value-type=\"percentage\" office:value=\"0.125\"",
                                                "<text:p>13%</text:p>"),
                                        cell(
                                                "office:value-type=\"boolean\" office:boolean-value=\"true\"",
                                                "<text:p>ИСТИНА</text:p>"),
                                        cell(
                                                "office:value-type=\"date\" office:date-value=\"2021-05-24\"",
                                                "<text:p>24 мая</text:p>"),
                                        cell(
                                                "office:value-type=\"date\" office:date-value=\"2021-05-24T12:00:00\"",
                                                "<text:p>24 мая</text:p>"),
                                        cell(
                                                "office:value-type=\"string\"",
                                                "<text:p>5А</text:p>"))))
                .containsExactly("1: 30.77 | 0.125 | TRUE | 44340 | 44340.5 | 5А");
    }

    @Test
    void texts_keep_their_spaces_and_lines_and_lose_their_notes() throws Exception {
        assertThat(
                        lines(
                                row(
                                        cell(
                                                "office:value-type=\"string\"",
                                                "<office:annotation><text:p>заметка</text:p></office:annotation><text:p>Код<text:s text:c=\"2\"/><text:span>О<text:span>О</text:span></text:span>\n  и</text:p><text:p>школа</text:p>"))))
                .containsExactly("1: Код  ОО и\nшкола");
    }

    @Test
    void repeated_rows_and_cells_and_groups_of_rows() throws Exception {
        assertThat(
                        lines(
                                "<table:table-header-rows>"
                                        + row(cell("", "<text:p>а</text:p>"))
                                        + "</table:table-header-rows><table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
                                        + "<table:table-row-group><table:table-row table:number-rows-repeated=\"2\">"
                                        + cell(
                                                "table:number-columns-repeated=\"2\"",
                                                "<text:p>б</text:p>")
                                        + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>"
                                        + cell("", "<text:p>в</text:p>")
                                        + "</table:table-row></table:table-row-group>"))
                .containsExactly("1: а", "5: б | б |  |  | в", "6: б | б |  |  | в");
    }

    /** Two thousand million empty rows of sixteen thousand cells are a line of XML. */
    @Test
    void blanks_without_end_cost_nothing() throws Exception {
        String blanks =
                "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell table:number-columns-repeated=\"99999999999999999999\"/></table:table-row>";
        assertThat(lines(row(cell("", "<text:p>а</text:p>")) + blanks.repeat(100)))
                .containsExactly("1: а");
        assertThat(
                        refusal(
                                        Books.odsOf(
                                                "<table:table table:name=\"Лист\">"
                                                        + blanks
                                                        + row(cell("", "<text:p>а</text:p>"))
                                                        + "</table:table>"))
                                .getMessage())
                .isEqualTo(
                        "Строк больше 1\u00a0048\u00a0576 (лист «Лист»), Excel столько не вмещает; разделите таблицу на несколько файлов");
    }

    @Test
    void repeated_text_without_end_is_refused() throws Exception {
        assertThat(
                        refusal(
                                        Books.odsOf(
                                                "<table:table table:name=\"Лист\">"
                                                        + row(
                                                                cell(
                                                                        "table:number-columns-repeated=\"2000000\"",
                                                                        "<text:p>а</text:p>"))
                                                        + "</table:table>"))
                                .getMessage())
                .isEqualTo(
                        "Столбцов больше 16\u00a0384 (лист «Лист», строка 1), Excel столько не вмещает; уберите лишние");
        assertThat(
                        refusal(
                                        Books.odsOf(
                                                "<table:table table:name=\"Лист\">"
                                                        + row(
                                                                cell(
                                                                        "table:number-columns-repeated=\"16000\"",
                                                                        "<text:p>"
                                                                                + "а".repeat(100)
                                                                                + "</text:p>"))
                                                        + "</table:table>"))
                                .reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(
                        refusal(
                                        Books.odsOf(
                                                "<table:table table:name=\"Лист\">"
                                                        + row(
                                                                cell(
                                                                        "",
                                                                        "<text:p><text:s text:c=\"2000000000\"/></text:p>"))
                                                        + "</table:table>"))
                                .getMessage())
                .startsWith("Ячейка длиннее 32\u00a0767 знаков");
    }

    @Test
    void formulas_give_their_values() throws Exception {
        List<Kind> kinds = new ArrayList<>();
        byte[] content =
                Books.odsOf(
                        "<table:table table:name=\"Лист\">"
                                + row(
                                        cell(
                                                "table:formula=\"of:=1+2\" office:value-type=\"float\" office:value=\"3\"",
                                                "<text:p>3</text:p>"),
                                        cell(
                                                "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
                                                "<text:p>#DIV/0!</text:p>"),
                                        cell("table:formula=\"of:=A1\"", ""))
                                + "</table:table>");
        try (TableFile file = TableFile.open(saved(content))) {
            file.sheets()
                    .getFirst()
                    .read(row -> {
                        for (int column = 0; column < row.width(); column++) {
                            kinds.add(row.kind(column));
                        }
                        return TableSheet.Next.MORE;
                    });
        }
        assertThat(kinds).containsExactly(Kind.NUMBER, Kind.ERROR, Kind.FORMULA_WITHOUT_VALUE);
    }

    @Test
    void sheets_have_names_and_may_be_hidden() throws Exception {
        byte[] content =
                Books.odsOf(
                        "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>",
                        "<table:table table:name=\"Протокол\" table:style-name=\"ta1\">"
                                + row(cell("", "<text:p>а</text:p>"))
                                + "</table:table><table:table table:name=\"Служебный\" table:style-name=\"ta2\">"
                                + row(cell("", "<text:p>б</text:p>"))
                                + "</table:table>",
                        "");
        try (TableFile file = TableFile.open(saved(content))) {
            assertThat(file.description()).isEqualTo("ODS");
            assertThat(file.sheets())
                    .extracting(TableSheet::name)
                    .containsExactly("Протокол", "Служебный");
            assertThat(file.sheets()).extracting(TableSheet::hidden).containsExactly(false, true);
            assertThat(Tables.lines(file.sheets().get(1))).containsExactly("1: б");
        }
    }

    @Test
    void a_table_with_a_password_is_named() throws Exception {
        UnreadableFile refusal =
                refusal(
                        Books.odsOf(
                                "",
                                "",
                                "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"));
        assertThat(refusal.reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal)
                .hasMessage(
                        "Таблица закрыта паролем; откройте её в LibreOffice, снимите пароль («Файл» → «Свойства» → «Безопасность») и сохраните");
    }

    @Test
    void rows_that_stand_for_more_cells_than_any_table_has_are_refused() throws Exception {
        String wide =
                "<table:table-row table:number-rows-repeated=\"1000000\">"
                        + cell("table:number-columns-repeated=\"100\"", "<text:p>а</text:p>")
                        + "</table:table-row>";
        assertThat(
                        refusal(
                                Books.odsOf(
                                        "<table:table table:name=\"Лист\">"
                                                + wide
                                                + "</table:table>")))
                .hasMessageStartingWith("Файл распаковывается в слишком большой объём");
    }

    @Test
    void a_name_of_a_hundred_thousand_letters_is_not_kept() throws Exception {
        String name = "л".repeat(100_000);
        assertThat(refusal(Books.odsOf("<table:table table:name=\"" + name + "\"></table:table>")))
                .hasMessageStartingWith("Файл повреждён");
        assertThat(
                        refusal(
                                Books.odsOf(
                                        "<style:style style:name=\"" + name + "\"/>",
                                        "<table:table table:name=\"Лист\"></table:table>",
                                        "")))
                .hasMessageStartingWith("Файл повреждён");
    }
}
