package opora.acceptance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole region: 640 schools, original exports of two years with all their dirt, and an independent list. */
class AltaiListTest {

    private static final String EXPECTED = "altai/expected/identification_min1_Bany.csv";
    private static final String FOUR = "VPR-5-RU,VPR-5-MA,VPR-6-RU,VPR-6-MA";
    private static final String[] COLUMNS = {
        "VPR-5-RU;2021", "VPR-5-MA;2021", "VPR-6-RU;2021", "VPR-6-MA;2021",
        "VPR-5-RU;2020", "VPR-5-MA;2020", "VPR-6-RU;2020", "VPR-6-MA;2020"
    };
    private static final int FIRST_COUNTS = 8;
    private static final Map<String, String> STATUS =
            Map.of(
                    "shnor", "LOW_RESULTS",
                    "at_risk", "AT_RISK",
                    "clear", "CLEAR",
                    "no_data", "NO_DATA");

    @TempDir Path folder;

    @Test
    void the_original_exports_give_the_independent_list_in_every_school() throws Exception {
        List<String> words = words("--format", "csv");
        AltaiExports.all().forEach(export -> words.add(export.labelled()));
        Product.Ended ended = Product.run(folder, words);
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err().lines())
                .allMatch(line -> line.contains(": предупреждение: ") || line.contains(": ещё "));

        Map<String, List<String[]>> list = list(ended.out());
        List<String[]> expected = SharedData.rows(EXPECTED, ",");
        assertThat(list).hasSize(expected.size());
        for (String[] school : expected) {
            List<String[]> rows = list.getOrDefault(school[0], List.of());
            assertThat(rows).as(school[0]).hasSize(COLUMNS.length);
            assertThat(rows.getFirst()[3]).as(school[0]).isEqualTo(STATUS.get(school[2]));
            assertThat(rows.getFirst()[4])
                    .as(school[0])
                    .isEqualTo(
                            (school[3].equals("1") ? "A" : "")
                                    + (school[4].equals("1") ? "B" : ""));
            assertThat(counts(rows)).as(school[0]).isEqualTo(expectedCounts(school));
        }
        assertThat(statuses(list))
                .isEqualTo(Map.of("LOW_RESULTS", 179, "AT_RISK", 12, "CLEAR", 447, "NO_DATA", 2));
    }

    @Test
    void the_options_of_the_method_give_the_lists_of_the_methodology() throws Exception {
        Files.writeString(folder.resolve("table.csv"), table(0));
        assertThat(listed("--clause-b", "any")).isEqualTo(179);
        assertThat(listed("--clause-b", "same")).isEqualTo(155);
        assertThat(listed("--min-participants", "10")).isEqualTo(147);
        assertThat(listed("--min-participants=10", "--clause-b=same")).isEqualTo(128);
    }

    @Test
    void rows_in_another_order_and_in_two_files_give_the_same_bytes() throws Exception {
        String table = table(1);
        int half = table.indexOf('\n', table.length() / 2) + 1;
        String header = table.substring(0, table.indexOf('\n') + 1);
        Files.writeString(folder.resolve("table.csv"), table(2));
        Files.writeString(folder.resolve("one.csv"), table.substring(0, half));
        Files.writeString(folder.resolve("two.csv"), header + table.substring(half));
        Product.Ended whole = Product.run(folder, words("--format", "json", "table.csv"));
        Product.Ended parts = Product.run(folder, words("--format", "json", "two.csv", "one.csv"));
        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(parts.out()).isEqualTo(whole.out());
    }

    private static List<String> words(String... more) {
        List<String> words =
                new ArrayList<>(List.of("identify", "--year", "2021", "--procedures", FOUR));
        words.addAll(List.of(more));
        return words;
    }

    /** The counts of the answer as a table of outcomes, rows in an order of their own. */
    private static String table(int seed) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String[] school : SharedData.rows(EXPECTED, ",")) {
            expectedCounts(school)
                    .forEach((procedure, counts) ->
                            rows.add(
                                    "%s;%s;%s"
                                            .formatted(
                                                    school[0],
                                                    procedure,
                                                    counts.replace('/', ';'))));
        }
        Collections.shuffle(rows, new Random(seed));
        return "school;procedure;year;failed;participants\n" + String.join("\n", rows) + "\n";
    }

    private long listed(String... options) throws Exception {
        List<String> words = words(options);
        words.addAll(List.of("--format", "csv", "table.csv"));
        Product.Ended ended = Product.run(folder, words);
        assertThat(ended.code()).as(ended.err()).isZero();
        return statuses(list(ended.out())).getOrDefault("LOW_RESULTS", 0);
    }

    private static Map<String, List<String[]>> list(String csv) {
        Map<String, List<String[]>> list = new TreeMap<>();
        csv.lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .forEach(row -> list.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(row));
        return list;
    }

    private static Map<String, Integer> statuses(Map<String, List<String[]>> list) {
        Map<String, Integer> statuses = new HashMap<>();
        list.values().forEach(rows -> statuses.merge(rows.getFirst()[3], 1, Integer::sum));
        return statuses;
    }

    /** «VPR-5-RU;2021» → «23/133», for the procedures with participants. */
    private static Map<String, String> counts(List<String[]> rows) {
        Map<String, String> counts = new TreeMap<>();
        rows.stream()
                .filter(row -> !row[7].isEmpty())
                .forEach(row -> counts.put(row[6] + ";" + row[5], row[8] + "/" + row[7]));
        return counts;
    }

    private static Map<String, String> expectedCounts(String[] school) {
        Map<String, String> counts = new TreeMap<>();
        for (int each = 0; each < COLUMNS.length; each++) {
            String count = school[FIRST_COUNTS + each];
            if (!count.isEmpty() && !count.endsWith("/0")) {
                counts.put(COLUMNS[each], count);
            }
        }
        return counts;
    }
}
