package opora.results.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import opora.results.analysis.Level;
import org.junit.jupiter.api.Test;

/**
 * What the page says of the school whose programme is published: its authors named 8, 9(1), 9(2) and 10 of maths and nothing of Russian. The numbers stand in
 * solvability-2019.csv beside the tests of the analysis.
 */
class FindingsOfAPublishedSchoolTest {

    private static final int COUNTRY = 3;
    private static final int REGION = 4;
    private static final int MUNICIPALITY = 5;
    private static final int SCHOOL = 6;

    private static String[] column(String procedure, int column) {
        try (InputStream in =
                Objects.requireNonNull(
                        FindingsOfAPublishedSchoolTest.class.getResourceAsStream(
                                "/opora/results/analysis/solvability-2019.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(procedure + ";"))
                    .map(line -> List.of(line.split(";")))
                    .map(cells -> cells.get(1) + "/" + cells.get(2) + "=" + cells.get(column))
                    .toArray(String[]::new);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Scene school(String procedure, int participants) {
        return Scene.in(2019, procedure)
                .ownReport(participants, column(procedure, SCHOOL))
                .reported(Level.MUNICIPALITY, column(procedure, MUNICIPALITY))
                .reported(Level.REGION, column(procedure, REGION))
                .reported(Level.COUNTRY, column(procedure, COUNTRY));
    }

    private static List<String> told(Scene scene) {
        return scene.findings().stream().map(Finding::text).toList();
    }

    @Test
    void the_tasks_of_maths_that_the_authors_missed_are_named_too() {
        assertThat(told(school("VPR-4-MA", 49)))
                .hasSizeBetween(5, 12)
                .contains(
                        "Хуже, чем по стране, больше чем на 10 пунктов: 8\u00a0заданий из 15 — 5(1), 5(2), 6(1), 8, 9(1), 9(2), 10, 12. Сильнее всего задание 5(1): 39,0\u202f% и 73,0\u202f%.",
                        "Хуже каждой группы сравнения больше чем на 10 пунктов: 4\u00a0задания из 15 — 5(1), 5(2), 6(1), 12.");
    }

    @Test
    void seven_tasks_of_russian_are_named_where_the_authors_saw_none() {
        assertThat(told(school("VPR-4-RU", 51)))
                .hasSizeBetween(5, 12)
                .contains(
                        "Хуже, чем по стране, больше чем на 10 пунктов: 7\u00a0заданий из 20 — 1К1, 1К2, 6, 11, 12(2), 14, 15(2). Сильнее всего задание 14: 35,0\u202f% и 83,0\u202f%.",
                        "Хуже каждой группы сравнения больше чем на 10 пунктов: 2\u00a0задания из 20 — 11, 14.");
    }
}
