package opora.acceptance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole country: every exam of the Romanian baccalaureate of 2012 and 2013 as a procedure of its own. */
class RomaniaListTest {

    @TempDir Path folder;

    @Test
    void groups_from_five_on_give_the_927_schools_of_2013() throws Exception {
        Map<String, String> exams = new HashMap<>();
        Files.writeString(folder.resolve("exams.csv"), table(exams));
        Product.Ended ended =
                Product.run(
                        folder,
                        List.of(
                                "identify",
                                "--year",
                                "2013",
                                "--min-participants",
                                "5",
                                "--procedures",
                                String.join(",", exams.values()),
                                "--format",
                                "csv",
                                "exams.csv"));
        assertThat(ended.code()).as(ended.err()).isZero();
        List<String> expected =
                SharedData.rows("romania/expected_list_2013_min5.csv", ";").stream()
                        .map(row -> row[0])
                        .sorted()
                        .toList();
        List<String> listed =
                ended.out()
                        .lines()
                        .map(line -> line.split(";", -1))
                        .filter(row -> row[3].equals("LOW_RESULTS"))
                        .map(row -> row[0])
                        .distinct()
                        .toList();
        assertThat(listed).hasSize(927).isEqualTo(expected);
    }

    private static String table(Map<String, String> exams) throws IOException {
        return SharedData.rows("romania/results_by_school.csv.gz", ";").stream()
                .map(row -> {
                    String code = exams.computeIfAbsent(row[1], _ -> "BAC-11-E" + exams.size());
                    return String.join(";", row[0], code, row[2], row[3], row[4]);
                })
                .collect(
                        Collectors.joining(
                                "\n", "year;procedure;school;participants;failed\n", "\n"));
    }
}
