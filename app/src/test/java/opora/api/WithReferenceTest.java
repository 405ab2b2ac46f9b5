package opora.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithReferenceTest {

    private static final String RESULTS =
            """
            year;procedure;school;participant;score
            2023;VPR-5-MA;edu1;1;6
            2023;VPR-5-MA;edu1;2;7
            """;

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private int summarise(String... words) {
        return Summarise.run(
                List.of(words),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    @Test
    void a_scale_of_the_region_gives_the_marks_that_a_file_leaves_out() throws IOException {
        file(
                "tables/scales.csv",
                """
                год;процедура;что;баллы;«2»;«3»;«4»;«5»;документ
                2023;VPR-5-MA;шкала;20;0–6;7–10;11–14;15–20;Приказ № 7
                """);
        String results = file("results.csv", RESULTS);

        assertThat(summarise(results)).isEqualTo(3);
        assertThat(summarise("--reference", folder.resolve("tables").toString(), results)).isZero();
        assertThat(out.toString(UTF_8)).contains("2023;VPR-5-MA;edu1;2;;1;1;0;0;1;");
    }

    @Test
    void a_table_that_cannot_be_true_is_refused() throws IOException {
        String table =
                file(
                        "scales.csv",
                        """
                        год;процедура;что;баллы;«2»;«3»;«4»;«5»;документ
                        2023;VPR-5-MA;шкала;20;0–6;8–10;11–14;15–20;Приказ № 7
                        """);

        assertThat(summarise("--reference=" + table, file("results.csv", RESULTS))).isEqualTo(3);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        table
                                + ": ВПР 2023, математика, 5 класс, строка 2: Между «2» и «3» пропущено: балл 7\n");
    }

    @Test
    void nothing_and_two_places_are_mistakes() throws IOException {
        String results = file("results.csv", RESULTS);

        assertThat(summarise(results, "--reference")).isEqualTo(2);
        assertThat(summarise("--reference", "a", "--reference", "b", results)).isEqualTo(2);
        assertThat(summarise("--reference", folder.resolve("none").toString(), results))
                .isEqualTo(3);
    }
}
