package opora.results.formats;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opora.SharedData;
import opora.intake.Recognition;
import opora.intake.Told;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import opora.results.ResultFormats;
import opora.statistics.ScoreSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two exports of a whole region, 50 thousand pupils with every oddity of their cells, against answers that were counted independently. */
class RealRegionTest {

    private static final double ROUNDED = 1e-4;

    private static final String MA5_2021 =
            "2021/5/Проведение работы по математике, 5 класс. ВПР 2021.xlsx";
    private static final String RU5_2020 = "2020/5/Русский язык.xlsx";

    private static Reading read(String file, Labels labels) {
        return new Recognition(ResultFormats.all())
                .read(SharedData.file("altai/vpr/" + file), labels, FileFormat.Progress.SILENT);
    }

    private static Reading ma5() {
        return read(MA5_2021, Told.labels(2021, "VPR-5-MA"));
    }

    private static Reading ru5() {
        return read(RU5_2020, Told.labels(2020, "VPR-5-RU"));
    }

    @Test
    void every_school_of_mathematics_5_in_2021_agrees() {
        schoolsAgree(ma5(), "MA5_2021", 637);
    }

    @Test
    void every_school_of_russian_5_in_2020_agrees() {
        schoolsAgree(ru5(), "RU5_2020", 631);
    }

    private static void schoolsAgree(Reading reading, String answer, int schools) {
        Map<String, Outcome> bySchool = new HashMap<>();
        Told.outcomes(reading).forEach(outcome -> bySchool.put(outcome.school().text(), outcome));
        List<String[]> rows =
                SharedData.rows("altai/expected/school_summary_%s.csv".formatted(answer), ",");

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(rows).hasSize(schools);
        assertThat(bySchool).hasSize(schools);
        for (String[] row : rows) {
            Outcome outcome = requireNonNull(bySchool.get(row[0]), row[0]);
            countsAgree(outcome, row);
            scoresAgree(outcome, row);
            journalAgrees(outcome, row);
            classesAddUp(outcome);
        }
    }

    private static void countsAgree(Outcome outcome, String[] row) {
        assertThat(outcome.source().rows()).as(row[0]).isEqualTo(number(row[1]));
        assertThat(outcome.result())
                .as(row[0])
                .isEqualTo(new Outcome.Result.Counted(number(row[2]), number(row[6])));
        assertThat(outcome.absent()).as(row[0]).contains(number(row[3]));
        assertThat(outcome.marks())
                .as(row[0])
                .contains(
                        new Outcome.MarkCounts(
                                number(row[6]), number(row[7]), number(row[8]), number(row[9])));
    }

    /** The answers have the deviation with divisor n − 1; Opora's has n. */
    private static void scoresAgree(Outcome outcome, String[] row) {
        int size = number(row[2]);
        if (size == 0) {
            assertThat(ScoreSummary.of(outcome.scores())).isEmpty();
            return;
        }
        ScoreSummary scores = ScoreSummary.of(outcome.scores()).orElseThrow();
        assertThat(scores.size()).as(row[0]).isEqualTo(size);
        assertThat(scores.mean()).as(row[0]).isCloseTo(decimal(row[14]), within(ROUNDED));
        assertThat(scores.median()).as(row[0]).isEqualTo(decimal(row[15]));
        assertThat(scores.modes().getFirst()).as(row[0]).isEqualTo(number(row[16]));
        assertThat(scores.min()).as(row[0]).isEqualTo(number(row[18]));
        assertThat(scores.max()).as(row[0]).isEqualTo(number(row[19]));
        if (size > 1) {
            assertThat(scores.deviation() * Math.sqrt(size / (size - 1.0)))
                    .as(row[0])
                    .isCloseTo(decimal(row[20]), within(ROUNDED));
        }
    }

    private static void journalAgrees(Outcome outcome, String[] row) {
        Outcome.JournalTable journal = outcome.journal().orElseThrow();
        assertThat(List.of(journal.lower(), journal.same(), journal.higher()))
                .as(row[0])
                .containsExactly(number(row[22]), number(row[23]), number(row[24]));
    }

    private static void classesAddUp(Outcome outcome) {
        if (outcome.classes().isEmpty()) {
            return;
        }
        int participants = 0;
        int failed = 0;
        for (Outcome.ClassOutcome one : outcome.classes()) {
            Outcome.Result.Counted counted = (Outcome.Result.Counted) one.result();
            participants += counted.participants();
            failed += counted.failed();
        }
        assertThat(new Outcome.Result.Counted(participants, failed))
                .as(outcome.school().text())
                .isEqualTo(outcome.result());
    }

    @Test
    void tasks_scores_and_journal_of_the_region_agree() {
        regionAgrees(ma5(), "MA5_2021");
        regionAgrees(ru5(), "RU5_2020");
    }

    private static void regionAgrees(Reading reading, String answer) {
        JsonNode region =
                JsonMapper.shared()
                        .readTree(
                                SharedData.file("altai/expected/region_%s.json".formatted(answer))
                                        .toFile());
        Map<String, Integer> cells = new HashMap<>();
        Map<String, Integer> points = new HashMap<>();
        Map<String, Integer> histogram = new TreeMap<>();
        Map<String, Integer> journal = new TreeMap<>();
        for (Outcome outcome : Told.outcomes(reading)) {
            for (Outcome.ItemSum item : outcome.items()) {
                cells.merge(item.task(), IntStream.of(item.cells()).sum(), Integer::sum);
                points.merge(item.task(), IntStream.of(item.points()).sum(), Integer::sum);
            }
            for (int score = 0; score < outcome.scores().length; score++) {
                histogram.merge(Integer.toString(score), outcome.scores()[score], Integer::sum);
            }
            int[][] pairs = outcome.journal().orElseThrow().pairs();
            for (int inJournal = 2; inJournal <= 5; inJournal++) {
                for (int mark = 2; mark <= 5; mark++) {
                    journal.merge(
                            mark + "/" + inJournal, pairs[inJournal - 2][mark - 2], Integer::sum);
                }
            }
        }
        for (JsonNode task : region.get("tasks")) {
            String name = task.get("task").asString();
            assertThat(cells.get(name)).as(name).isEqualTo(task.get("cells").asInt());
            assertThat(points.get(name)).as(name).isEqualTo(task.get("points").asInt());
        }
        assertThat(cells).hasSize(region.get("tasks").size());
        assertThat(histogram).isEqualTo(numbers(region.get("histogram")));
        journal.values().removeIf(count -> count == 0);
        assertThat(journal).isEqualTo(numbers(region.get("mark_by_journal")));
    }

    private static Map<String, Integer> numbers(JsonNode object) {
        Map<String, Integer> numbers = new TreeMap<>();
        object.properties().forEach(each -> numbers.put(each.getKey(), each.getValue().asInt()));
        return numbers;
    }

    @Test
    void every_odd_row_of_mathematics_5_in_2021_is_named() {
        Reading reading = ma5();

        assertThat(anomalies(reading)).isEqualTo(expectedAnomalies("MA5_2021"));
    }

    /** Of each kind the first 200 findings are kept; the others are counted. */
    @Test
    void every_odd_row_of_russian_5_in_2020_is_named_or_counted() {
        Reading reading = ru5();
        Set<String> expected = expectedAnomalies("RU5_2020");

        assertThat(expected).containsAll(anomalies(reading));
        assertThat(reading.findings().counts())
                .isEqualTo(
                        Map.of(
                                Kind.OUT_OF_RANGE, of(expected, "out_of_range"),
                                Kind.TOTAL_MISMATCH, of(expected, "total_mismatch"),
                                Kind.VALUE_WITHOUT_COLUMN, of(expected, "value_without_column")));
    }

    private static int of(Set<String> anomalies, String kind) {
        return (int) anomalies.stream().filter(one -> one.contains(" " + kind + " ")).count();
    }

    /** «row kind column value», the kinds as Opora calls them. */
    private static Set<String> expectedAnomalies(String answer) {
        Map<String, String> kinds =
                Map.of(
                        "error_total", "out_of_range",
                        "task_out_of_range", "out_of_range",
                        "variant_unknown", "out_of_range",
                        "total_differs_from_tasks", "total_mismatch",
                        "value_right_of_tasks", "value_without_column",
                        "no_total", "no_score");
        Set<String> anomalies = new HashSet<>();
        for (String[] row :
                SharedData.rows("altai/expected/row_anomalies_%s.csv".formatted(answer), ",")) {
            anomalies.add("%s %s %s %s".formatted(row[2], kinds.get(row[5]), row[6], row[7]));
        }
        return anomalies;
    }

    private static Set<String> anomalies(Reading reading) {
        Set<String> anomalies = new HashSet<>();
        for (Finding finding : reading.findings().kept()) {
            String heading =
                    finding.kind() == Kind.VALUE_WITHOUT_COLUMN
                            ? ""
                            : finding.column().replaceFirst("^\\w+ «(.*)»$", "$1");
            anomalies.add(
                    "%d %s %s %s"
                            .formatted(
                                    finding.row(), finding.kind().id(), heading, finding.value()));
        }
        return anomalies;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020/4/Русский язык.xlsx | 2020 | VPR-4-RU",
                "2020/4/Математика.xlsx | 2020 | VPR-4-MA",
                "2020/5/Русский язык.xlsx | 2020 | VPR-5-RU",
                "2020/5/Математика.xlsx | 2020 | VPR-5-MA",
                "2020/6/Русский язык.xlsx | 2020 | VPR-6-RU",
                "2020/6/Математика.xlsx | 2020 | VPR-6-MA",
                "2021/4/Проведение работы по русскому языку, 4 класс. ВПР 2021.xlsx | 2021 | VPR-4-RU",
                "2021/4/Проведение работы по математике, 4 класс. ВПР 2021.xlsx | 2021 | VPR-4-MA",
                "2021/5/Проведение работы по русскому языку, 5 класс. ВПР 2021.xlsx | 2021 | VPR-5-RU",
                "2021/5/Проведение работы по математике, 5 класс. ВПР 2021.xlsx | 2021 | VPR-5-MA",
                "2021/6/Проведение работы по русскому языку, 6 класс. ВПР 2021.xlsx | 2021 | VPR-6-RU",
                "2021/6/Проведение работы по математике, 6 класс. ВПР 2021.xlsx | 2021 | VPR-6-MA"
            })
    void the_content_of_an_export_suggests_its_procedure(String file, int year, String procedure) {
        Reading reading = read(file, Labels.NONE);

        assertThat(reading.decision()).isEqualTo(Decision.ASK);
        assertThat(reading.suggestion()).isEqualTo(Told.labels(year, procedure));
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static double decimal(String text) {
        return Double.parseDouble(text);
    }
}
