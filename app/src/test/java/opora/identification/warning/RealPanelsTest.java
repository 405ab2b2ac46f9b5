package opora.identification.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.SharedData;
import opora.identification.CountedResult;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.identification.warning.BackTest.TestedYear;
import opora.identification.warning.Outlook.Standing;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** The early warning on real panels: five years of a country, and two regions of two years where nothing can be tested. */
class RealPanelsTest {

    private static final List<Procedure> BULGARIAN =
            List.of("VPR-7-RU", "VPR-7-MA", "EGE-11-RU", "EGE-11-MA").stream()
                    .map(Procedure::of)
                    .toList();

    /** Not a rule of anybody: low is half of what could be got, so that a fair part of the schools is listed. */
    private static final Method HALF =
            new Method("half", Threshold.ofPercent("55"), 1, ClauseB.ANY, BULGARIAN);

    @Test
    void five_years_of_a_country_are_forecast_year_by_year_and_the_answer_follows_from_the_test() {
        Outlook<SchoolCase> outlook = Warning.of(HALF, 10, bulgaria(), List.of()).schools();
        assertThat(outlook.years()).hasSize(5);
        assertThat(outlook.test().years())
                .extracting(year -> year.target().endsIn())
                .containsExactly(2019, 2020, 2021, 2022);
        assertThat(outlook.test().years())
                .extracting(TestedYear::isTested)
                .containsExactly(false, true, true, true);
        Quality quality = outlook.quality().orElseThrow();
        assertThat(quality.tested()).isGreaterThan(2_000);
        assertThat(quality.own().value()).isLessThan(quality.status().value() / 1.5);
        assertThat(quality.isBetter()).isTrue();
        assertThat(outlook.standing()).isEqualTo(Standing.SHOWN);
        assertThat(outlook.forecasts()).hasSizeGreaterThan(1_000);
    }

    @Test
    void two_years_of_altai_and_of_romania_cannot_be_tested_and_nothing_is_told() {
        for (List<CountedResult> region : List.of(altai(), romania())) {
            Outlook<SchoolCase> outlook =
                    Warning.of(methodOf(region), 10, region, List.of()).schools();
            assertThat(region).hasSizeGreaterThan(3_000);
            assertThat(outlook.years()).hasSize(2);
            assertThat(outlook.standing()).isEqualTo(Standing.TOO_FEW_YEARS);
            assertThat(outlook.test().years()).noneMatch(TestedYear::isTested);
            assertThat(outlook.forecasts()).isEmpty();
            assertThat(outlook.testableWith()).isEqualTo(outlook.years().last().next());
        }
    }

    private static Method methodOf(List<CountedResult> region) {
        return new Method(
                "30",
                Threshold.ofPercent("30"),
                1,
                ClauseB.ANY,
                region.stream().map(CountedResult::procedure).distinct().toList());
    }

    /** Files give means, not counts: the share of points that were not got, in whole pupils. */
    private static List<CountedResult> bulgaria() {
        List<CountedResult> results = new ArrayList<>();
        for (int year = 2018; year <= 2022; year++) {
            AcademicYear when = new AcademicYear(year);
            double best = year == 2018 ? 65 : 100;
            rows("nvo-7", year)
                    .forEach(row -> {
                        add(results, row, 3, when, BULGARIAN.get(0), 0, best);
                        add(results, row, 4, when, BULGARIAN.get(1), 0, best);
                    });
            rows("dzi", year)
                    .forEach(row -> {
                        add(results, row, 3, when, BULGARIAN.get(2), 2, 6);
                        add(results, row, 4, when, BULGARIAN.get(3), 2, 6);
                    });
        }
        return results;
    }

    /** Each school once, though a few stand twice. */
    private static List<String[]> rows(String exam, int year) {
        Set<String> seen = new HashSet<>();
        String file = "bulgaria/normalized/%s-%d-normalized.csv".formatted(exam, year);
        return SharedData.rows(file, ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)").stream()
                .map(row ->
                        Arrays.stream(row)
                                .map(cell -> cell.replace("\"", ""))
                                .toArray(String[]::new))
                .filter(row -> seen.add(row[1]))
                .toList();
    }

    private static void add(
            List<CountedResult> results,
            String[] row,
            int mean,
            AcademicYear year,
            Procedure procedure,
            double worst,
            double best) {
        if (row[mean].isEmpty() || row[mean + 2].isEmpty()) {
            return;
        }
        int size = (int) Double.parseDouble(row[mean + 2]);
        double lost = Math.clamp((best - Double.parseDouble(row[mean])) / (best - worst), 0.0, 1.0);
        results.add(
                new CountedResult(
                        row[1], year, procedure, size, Optional.of((int) Math.round(lost * size))));
    }

    private static List<CountedResult> altai() {
        String[] columns = {"RU", "MA"};
        List<CountedResult> results = new ArrayList<>();
        for (String[] row : SharedData.rows("altai/expected/identification_min1_Bany.csv", ",")) {
            for (int at = 0; at < 8; at++) {
                if (8 + at < row.length && !row[8 + at].isEmpty()) {
                    String[] share = row[8 + at].split("/");
                    results.add(
                            new CountedResult(
                                    row[0],
                                    new AcademicYear(at < 4 ? 2021 : 2020),
                                    Procedure.of(
                                            "VPR-" + (at % 4 < 2 ? 5 : 6) + "-" + columns[at % 2]),
                                    Integer.parseInt(share[1]),
                                    Optional.of(Integer.parseInt(share[0]))));
                }
            }
        }
        return results;
    }

    private static List<CountedResult> romania() {
        List<String> exams = new ArrayList<>();
        List<CountedResult> results = new ArrayList<>();
        for (String[] row : SharedData.rows("romania/results_by_school.csv.gz", ";")) {
            if (!exams.contains(row[1])) {
                exams.add(row[1]);
            }
            results.add(
                    new CountedResult(
                            row[2],
                            new AcademicYear(Integer.parseInt(row[0])),
                            Procedure.of("BAC-11-E" + exams.indexOf(row[1])),
                            Integer.parseInt(row[3]),
                            Optional.of(Integer.parseInt(row[4]))));
        }
        return results;
    }
}
