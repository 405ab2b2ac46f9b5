package opora.reports.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import opora.SharedData;
import opora.office.DocumentText;
import opora.reports.FilledProgramme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, rows of the passport and heads of tables come in the order of the five documents of offices and schools: {@code documents.csv}. */
class DocumentsOrderTest {

    /** {@code ours}: of a heading its beginning, of a table a part of its row. */
    private record Met(String document, int line, String met, String shape, String ours) {}

    private static List<Met> all() {
        try (var in =
                Objects.requireNonNull(
                        DocumentsOrderTest.class.getResourceAsStream(
                                "/opora/reports/documents.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(row -> new Met(row[0], Integer.parseInt(row[1]), row[2], row[3], row[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region",
                "municipality-tasks",
                "municipality-roadmap",
                "municipality-years",
                "school"
            })
    void a_printed_programme_keeps_the_order_of_its_document(String shape) throws Exception {
        List<String> lines = printed(shape);
        int from = 0;
        for (Met met : all()) {
            if (met.shape().equals(shape)) {
                from = next(lines, met, from) + 1;
            }
        }
        assertThat(from).isGreaterThan(1);
    }

    private static int next(List<String> lines, Met met, int from) {
        for (int at = from; at < lines.size(); at++) {
            if (is(lines.get(at), met.ours())) {
                return at;
            }
        }
        throw new AssertionError(
                "«%s» does not come after «%s»"
                        .formatted(met.ours(), from == 0 ? "" : lines.get(from - 1)));
    }

    private static boolean is(String line, String ours) {
        return line.startsWith("|")
                ? ours.contains("|") && line.contains(ours)
                : line.startsWith("Caption: " + ours)
                        || line.replaceFirst("^Heading\\d: ([\\d.]+\\. )?", "").startsWith(ours)
                                && line.startsWith("Heading");
    }

    /** From the first heading on: the contents name all of them too. */
    private static List<String> printed(String shape) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammePaper.of(FilledProgramme.approved(shape)).write(out);
        return DocumentText.ofDocx(out.toByteArray())
                .replace('\u00a0', ' ')
                .lines()
                .dropWhile(line -> !line.startsWith("Heading1"))
                .toList();
    }

    /** Skipped where the documents are not there; they are not part of the project. */
    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void the_table_of_this_test_stands_in_the_order_of_the_document(String document)
            throws Exception {
        List<String> lines = Files.readAllLines(document(document));
        int last = 0;
        for (Met met : all()) {
            if (met.document().equals(document)) {
                assertThat(lines.get(met.line() - 1).toLowerCase(Locale.of("ru")))
                        .as(met.toString())
                        .contains(met.met().toLowerCase(Locale.of("ru")));
                assertThat(met.line()).as(met.toString()).isGreaterThanOrEqualTo(last);
                last = met.line();
            }
        }
    }

    private static Path document(String number) throws IOException {
        Path folder = Objects.requireNonNull(SharedData.file("../documents/README.md").getParent());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
