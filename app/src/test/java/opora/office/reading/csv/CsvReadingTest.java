package opora.office.reading.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opora.office.Row.Kind;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.reading.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1251");

    @TempDir Path folder;

    @Test
    void a_file_of_utf_8_with_or_without_a_mark_is_read() throws Exception {
        assertThat(lines("год;код ОО\n2021;edu700123\n"))
                .containsExactly("1: год | код ОО", "2: 2021 | edu700123");
        assertThat(lines("\ufeffгод;код ОО\n")).containsExactly("1: год | код ОО");
        assertThat(lines("\ufeff\ufeffгод;код ОО\n")).containsExactly("1: год | код ОО");
    }

    @Test
    void a_file_of_windows_1251_is_read() throws Exception {
        Path path = saved("год;школа\n2021;МБОУ «Школа № 2», ёлки\n".getBytes(WINDOWS));
        assertThat(Tables.lines(path))
                .containsExactly("1: год | школа", "2: 2021 | МБОУ «Школа № 2», ёлки");
        assertThat(description(path)).isEqualTo("CSV, Windows-1251, «;»");
    }

    @Test
    void signs_that_are_no_letters_are_in_no_cell() throws Exception {
        String whole = "2021;edu700123;25\n".repeat(20_000);
        List<String> lines = lines(whole + "2021;5\0Б\u0007;\0\n");
        assertThat(lines.getLast()).isEqualTo("20001: 2021 | 5Б");
    }

    @Test
    void the_first_russian_letter_may_come_late() throws Exception {
        String ascii = "2021;edu700123;25\n".repeat(20_000);
        Path path = saved((ascii + "итого;ё;1\n").getBytes(WINDOWS));
        assertThat(Tables.lines(path).getLast()).isEqualTo("20001: итого | ё | 1");
    }

    @Test
    void a_few_broken_letters_do_not_make_utf_8_another_encoding() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("школа;город\nСОШ № 1;Ново".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xd0);
        bytes.writeBytes("\nСОШ № 2;Старый Оскол\n".getBytes(StandardCharsets.UTF_8));
        Path path = saved(bytes.toByteArray());
        assertThat(Tables.lines(path))
                .containsExactly(
                        "1: школа | город", "2: СОШ № 1 | Ново\ufffd", "3: СОШ № 2 | Старый Оскол");
        assertThat(description(path)).isEqualTo("CSV, UTF-8, «;»");
    }

    @Test
    void unicode_text_of_excel_is_read() throws Exception {
        byte[] text = "\ufeffгод\tшкола\n2021\tСОШ № 1\n".getBytes(StandardCharsets.UTF_16LE);
        Path path = saved(text);
        assertThat(Tables.lines(path)).containsExactly("1: год | школа", "2: 2021 | СОШ № 1");
        assertThat(description(path)).isEqualTo("CSV, UTF-16, табуляция");
        assertThat(Tables.lines(saved("\ufeffа,б\n1,2\n".getBytes(StandardCharsets.UTF_16BE))))
                .containsExactly("1: а | б", "2: 1 | 2");
    }

    @Test
    void quotes_hold_delimiters_line_ends_and_doubled_quotes() throws Exception {
        assertThat(lines("a;b;c\r\n\"x;\ny\";\"ОО \"\"Лад\"\"\";3\r\n4;5;6\r\n"))
                .containsExactly("1: a | b | c", "2: x;\ny | ОО \"Лад\" | 3", "4: 4 | 5 | 6");
    }

    @Test
    void a_quote_inside_a_plain_cell_is_a_letter() throws Exception {
        assertThat(lines("код;школа\n1;МБОУ \"СОШ № 2\"\n"))
                .containsExactly("1: код | школа", "2: 1 | МБОУ \"СОШ № 2\"");
    }

    @Test
    void empty_lines_are_left_out_and_counted() throws Exception {
        assertThat(lines("а;б\n\n;\n1;2")).containsExactly("1: а | б", "4: 1 | 2");
    }

    @Test
    void the_delimiter_is_found_from_the_first_lines() throws Exception {
        assertThat(delimiter("a,b,c\n1,2,3\n")).isEqualTo("«,»");
        assertThat(delimiter("a;b;c\n1;2;3\n")).isEqualTo("«;»");
        assertThat(delimiter("a\tb\tc\n1\t2\t3\n")).isEqualTo("табуляция");
        assertThat(delimiter("a\n1\n")).isEqualTo("«;»");
        assertThat(delimiter("код;доля\n1;33,3\n2;50,0\n3;7,1\n")).isEqualTo("«;»");
        assertThat(delimiter("код;а;б;в\n1;3,3;3,1;3,2\n2;5,0;1,1;1,2\n")).isEqualTo("«;»");
        assertThat(delimiter("a,\"b;c;d\",e\n1,\"2;3;4\",5\n")).isEqualTo("«,»");
        assertThat(delimiter("Протокол проверки, математика, 2021\n\nкод;балл\n1;5\n2;6\n"))
                .isEqualTo("«;»");
    }

    @Test
    void the_hint_for_excel_is_no_row() throws Exception {
        assertThat(lines("sep=;\nгод;код ОО\n2021;1\n"))
                .containsExactly("2: год | код ОО", "3: 2021 | 1");
    }

    @Test
    void the_only_sheet_has_no_name_and_cells_are_text() throws Exception {
        try (TableFile file = TableFile.open(saved("а;б;в\n1;;3;\n".getBytes(WINDOWS)))) {
            TableSheet sheet = file.sheets().getFirst();
            assertThat(sheet.name()).isEmpty();
            assertThat(sheet.hidden()).isFalse();
            sheet.read(row -> {
                assertThat(row.width()).isEqualTo(3);
                assertThat(row.kind(0)).isEqualTo(Kind.TEXT);
                assertThat(row.text(7)).isEmpty();
                return TableSheet.Next.MORE;
            });
            sheet.read(row -> {
                assertThat(row.number()).isEqualTo(1);
                return TableSheet.Next.ENOUGH;
            });
        }
    }

    private Path saved(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table.csv"), bytes);
    }

    private List<String> lines(String text) throws IOException, UnreadableFile {
        return Tables.lines(saved(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String delimiter(String text) throws IOException, UnreadableFile {
        String description = description(saved(text.getBytes(StandardCharsets.UTF_8)));
        return description.substring("CSV, UTF-8, ".length());
    }

    private static String description(Path path) throws UnreadableFile {
        try (TableFile file = TableFile.open(path)) {
            return file.description();
        }
    }
}
