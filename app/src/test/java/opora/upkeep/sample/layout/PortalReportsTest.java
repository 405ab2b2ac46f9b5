package opora.upkeep.sample.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.upkeep.sample.exam.Campaigns;
import opora.upkeep.sample.exam.Sitting;
import opora.upkeep.sample.region.SampleRegion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reports about one procedure, read as Opora reads them. */
class PortalReportsTest {

    private static final SampleRegion REGION = SampleRegion.of(3);
    private static final Sitting SITTING = Campaigns.get("VPR-5-MA", 2026);
    private static final List<String> MARK_COLUMNS = List.of("D", "E", "F", "G");

    @TempDir private static Path folder;

    private static ReadBack individual;
    private static ReadBack statistics;

    @BeforeAll
    static void write() throws Exception {
        individual = ReadBack.of(new IndividualResults(REGION, SITTING), folder);
        statistics = ReadBack.of(new MarkStatistics(REGION, SITTING), folder);
    }

    @Test
    void the_head_is_that_of_the_portal() {
        assertThat(individual.sheet()).isEqualTo("МА 5 Индивидуальные результаты");
        assertThat(statistics.sheet()).isEqualTo("МА 5 Статистика по отметкам");
        for (ReadBack report : List.of(individual, statistics)) {
            assertThat(report.row(3)).containsValue("ВПР 2026 Математика 5 класс");
            assertThat(report.row(4)).containsValues("Предмет:", "Математика");
            assertThat(report.row(5)).containsValues("Максимальный первичный балл:", "20");
            assertThat(report.row(6)).containsValues("Дата:", "29.04.2026");
        }
        assertThat(individual.row(8).values())
                .startsWith("ОО")
                .contains("11.1 (1б)", "14 (2б)", "Первичный балл", "Отметка по журналу");
        assertThat(individual.row(7)).containsEntry("U", "П").containsEntry("T", "Б");
        assertThat(statistics.row(8).values())
                .containsExactly(
                        "Группы участников", "Кол-во ОО", "Кол-во участников", "2", "3", "4", "5");
    }

    @Test
    void both_reports_tell_the_same_of_every_school() {
        Map<String, List<Integer>> marks = new LinkedHashMap<>();
        for (Map<String, String> row : below(individual)) {
            if (row.containsKey("B")) {
                marks.computeIfAbsent(row.getOrDefault("A", ""), unknown -> new ArrayList<>())
                        .add(Integer.valueOf(row.getOrDefault("X", "")));
            }
        }

        List<Map<String, String>> schools = groups("(edu");
        assertThat(schools).hasSameSizeAs(marks.keySet());
        for (Map<String, String> row : schools) {
            List<Integer> own = marks.getOrDefault(code(row), List.of());
            assertThat(row).containsEntry("C", Integer.toString(own.size())).doesNotContainKey("B");
            for (int mark = 2; mark <= 5; mark++) {
                int asked = mark;
                double share = 100.0 * own.stream().filter(it -> it == asked).count() / own.size();
                assertThat(Double.parseDouble(row.getOrDefault(MARK_COLUMNS.get(mark - 2), "")))
                        .isCloseTo(share, within(0.00501));
            }
        }
    }

    @Test
    void schools_add_up_to_municipalities_and_these_to_the_region() {
        Map<String, String> region = statistics.row(10);

        assertThat(region).containsEntry("A", "Среднереченская область");
        assertThat(sum(groups("(reg98_m"), "B"))
                .isEqualTo(Integer.parseInt(region.getOrDefault("B", "")));
        assertThat(sum(groups("(reg98_m"), "C"))
                .isEqualTo(Integer.parseInt(region.getOrDefault("C", "")));
        assertThat(sum(groups("(edu"), "C"))
                .isEqualTo(Integer.parseInt(region.getOrDefault("C", "")));
    }

    @Test
    void tasks_add_up_to_the_score_and_the_heading_of_a_school_counts_its_pupils() {
        int announced = 0;
        for (Map<String, String> row : below(individual)) {
            if (!row.containsKey("B")) {
                assertThat(announced).isZero();
                announced =
                        Integer.parseInt(
                                row.getOrDefault("A", "")
                                        .replaceFirst(".*Кол-во участников: ", ""));
                continue;
            }
            announced--;
            int tasks = 0;
            for (char column = 'G'; column <= 'V'; column++) {
                tasks += Integer.parseInt(row.getOrDefault(String.valueOf(column), ""));
            }
            assertThat(row).containsEntry("W", Integer.toString(tasks));
        }
        assertThat(announced).isZero();
    }

    private static List<Map<String, String>> groups(String part) {
        return below(statistics).stream()
                .filter(row -> row.getOrDefault("A", "").contains(part))
                .toList();
    }

    private static String code(Map<String, String> row) {
        String[] parts = row.getOrDefault("A", "").split("[()]");
        return Arrays.asList(parts).getLast();
    }

    private static int sum(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToInt(row -> Integer.parseInt(row.getOrDefault(column, ""))).sum();
    }

    private static List<Map<String, String>> below(ReadBack report) {
        return List.copyOf(report.rows().tailMap(PortalReport.FIRST).values());
    }
}
