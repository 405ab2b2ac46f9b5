package opora.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import opora.office.TableFile;
import opora.office.TableSheet;
import org.junit.jupiter.api.Test;

/** Where the list goes and what is told when it does not come. */
class IdentifyOutputTest extends IdentifyOnFiles {

    @Test
    void a_file_that_cannot_be_accepted_stops_everything_with_a_line_per_defect()
            throws IOException {
        write(
                "bad.csv",
                """
                year;procedure;school;participants;failed
                2021;VPR-5-MA;edu700123;25;26
                2021;VPR-5-MA;edu700124;много;2
                """);
        assertThat(run("--year", "2021", "results.csv", "bad.csv", "nosuch.csv")).isEqualTo(3);
        assertThat(out()).isEmpty();
        assertThat(err().lines())
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(line -> line.startsWith("bad.csv::2:E: "))
                .anyMatch(line -> line.startsWith("bad.csv::3:D: "))
                .contains("nosuch.csv:::: файла нет; файл, который можно открыть")
                .allMatch(line -> line.matches("[^:]+:[^:]*:\\d*:[A-Z]*: .+"));
    }

    @Test
    void what_is_only_doubted_is_told_and_the_list_still_comes() throws IOException {
        write("results.csv", TWO_YEARS + "2021;VPR-5-MA;edu700123;25;9\n");
        assertThat(run("--year", "2021", "results.csv")).isZero();
        assertThat(err().lines())
                .isNotEmpty()
                .allMatch(line -> line.contains(": предупреждение: "));
        assertThat(out()).contains("4 школы = ");
    }

    @Test
    void usage_errors_say_what_is_wrong_and_how_it_is_right() {
        assertThat(run("results.csv", "--threshold", "x")).isEqualTo(2);
        assertThat(err())
                .startsWith(
                        "identify: --threshold x: ожидается процент больше 0 и не больше 100, например 30 или 27.5\n"
                                + "identify: не указан год результатов: --year 2021\n"
                                + "opora identify --year ГОД");
        assertThat(out()).isEmpty();
    }

    @Test
    void help_is_no_error() {
        assertThat(run("--help")).isZero();
        assertThat(out()).startsWith("opora identify --year ГОД");
    }

    @Test
    void the_list_can_be_written_to_a_file_and_replaces_what_was_there() throws IOException {
        write("list.json", "прежнее");
        assertThat(run("--year", "2021", "--format", "json", "--out", "list.json", "results.csv"))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(folder.resolve("list.json"))).startsWith("{\"year\":2021,");
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("list.json", "results.csv");
        }
    }

    @Test
    void a_place_where_nothing_can_be_written_is_said() {
        assertThat(run("--year", "2021", "--out", "no/such/folder/list.txt", "results.csv"))
                .isEqualTo(2);
        assertThat(err()).startsWith("identify: не удалось записать список: ");
    }

    @Test
    void the_workbook_and_the_annex_hold_the_schools_of_the_list() throws Exception {
        write(
                "register.csv",
                "school;name;municipality;region\nedu700123;Боровинская СОШ;Верхнелужский район;Среднереченская область\n");
        assertThat(
                        run(
                                "--year",
                                "2021",
                                "--format",
                                "xlsx",
                                "--out",
                                "list.xlsx",
                                "--schools",
                                "register.csv",
                                "results.csv"))
                .isZero();
        assertThat(textOf("list.xlsx"))
                .contains("Боровинская СОШ", "edu700126", "Среднереченская область");

        assertThat(
                        run(
                                "--year",
                                "2021",
                                "--format",
                                "docx",
                                "--out",
                                "list.docx",
                                "--schools",
                                "register.csv",
                                "results.csv"))
                .isZero();
        assertThat(partOf("list.docx", "word/document.xml")).contains("Боровинская СОШ");
    }

    @Test
    void a_document_may_go_to_standard_output_that_is_no_terminal() {
        assertThat(run("--year", "2021", "--format", "xlsx", "results.csv")).isZero();
        assertThat(out.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void a_broken_standard_output_is_no_success() {
        PrintStream full =
                new PrintStream(
                        new OutputStream() {
                            @Override
                            public void write(int each) throws IOException {
                                throw new IOException("диск полон");
                            }
                        });
        Identify identify =
                new Identify(
                        inFolder(), NOON, () -> false, full, new PrintStream(err, true, UTF_8));
        assertThat(identify.run(List.of("--year", "2021", "results.csv"))).isEqualTo(1);
    }

    @Test
    void a_workbook_is_not_poured_onto_a_terminal() {
        terminal = true;
        assertThat(run("--year", "2021", "--format", "xlsx", "results.csv")).isEqualTo(2);
        assertThat(err()).isEqualTo("identify: файл на экран не выводится; укажите --out ФАЙЛ\n");
    }

    private String textOf(String workbook) throws Exception {
        StringBuilder text = new StringBuilder();
        try (TableFile file = TableFile.open(folder.resolve(workbook))) {
            for (TableSheet sheet : file.sheets()) {
                sheet.read(row -> {
                    for (int column = 0; column < row.width(); column++) {
                        text.append(row.text(column)).append('\n');
                    }
                    return TableSheet.Next.MORE;
                });
            }
        }
        return text.toString();
    }

    private String partOf(String document, String part) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(document).toFile());
                InputStream content = zip.getInputStream(requireNonNull(zip.getEntry(part)))) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
