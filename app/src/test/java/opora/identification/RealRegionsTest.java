package opora.identification;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.with;
import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opora.SharedData;
import opora.identification.Method.ClauseB;
import opora.identification.Verdict.Clause;
import opora.identification.Verdict.Status;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** The rule on a whole region and on a whole country, against answers computed by another program from the same counts. */
class RealRegionsTest {

    private static final String ALTAI = "altai/expected/identification_min1_Bany.csv";
    private static final String[] VPR = {"VPR-5-RU", "VPR-5-MA", "VPR-6-RU", "VPR-6-MA"};
    private static final String[] ALTAI_COLUMNS = {
        "VPR-5-RU 2021", "VPR-5-MA 2021", "VPR-6-RU 2021", "VPR-6-MA 2021",
        "VPR-5-RU 2020", "VPR-5-MA 2020", "VPR-6-RU 2020", "VPR-6-MA 2020"
    };
    private static final int FIRST_COUNTS = 8;
    private static final int MISSING = 7;

    @Test
    void every_school_of_altai_gets_the_verdict_of_the_independent_answer() {
        List<String[]> expected = SharedData.rows(ALTAI, ",");
        Map<String, SchoolVerdict> verdicts = altai(ClauseB.ANY, 1);
        assertThat(verdicts).hasSize(expected.size());
        for (String[] row : expected) {
            SchoolVerdict verdict = requireNonNull(verdicts.get(row[0]), row[0]);
            assertThat(List.of(row[0], status(verdict), clauses(verdict)))
                    .containsExactly(
                            row[0],
                            row[2],
                            (row[3].equals("1") ? "A" : "") + (row[4].equals("1") ? "B" : ""));
            assertThat(missing(verdict)).as(row[0]).isEqualTo(words(row[MISSING], "; "));
            assertThat(low(verdict, 2021)).as(row[0]).isEqualTo(words(row[5], " "));
            assertThat(low(verdict, 2020)).as(row[0]).isEqualTo(words(row[6], " "));
        }
        assertThat(counts(verdicts.values()))
                .isEqualTo(
                        Map.of(
                                Status.LOW_RESULTS, 179L,
                                Status.AT_RISK, 12L,
                                Status.CLEAR, 447L,
                                Status.NO_DATA, 2L));
    }

    @Test
    void the_variants_of_the_rule_list_as_many_schools_of_altai_as_the_methodology_says() {
        assertThat(counts(altai(ClauseB.ANY, 1).values(), "A")).isEqualTo(95);
        assertThat(counts(altai(ClauseB.ANY, 1).values(), "B")).isEqualTo(174);
        assertThat(counts(altai(ClauseB.SAME, 1).values(), "B")).isEqualTo(145);
        assertThat(counts(altai(ClauseB.SAME, 1).values()).get(Status.LOW_RESULTS)).isEqualTo(155);
        assertThat(counts(altai(ClauseB.ANY, 10).values(), "A")).isEqualTo(80);
        assertThat(counts(altai(ClauseB.ANY, 10).values(), "B")).isEqualTo(142);
        assertThat(counts(altai(ClauseB.SAME, 10).values(), "B")).isEqualTo(120);
        assertThat(counts(altai(ClauseB.ANY, 10).values()).get(Status.LOW_RESULTS)).isEqualTo(147);
        assertThat(counts(altai(ClauseB.SAME, 10).values()).get(Status.LOW_RESULTS)).isEqualTo(128);
    }

    @Test
    void the_schools_of_a_whole_country_agree_with_its_list() {
        Set<String> expected = new HashSet<>();
        SharedData.rows("romania/expected_list_2013_min5.csv", ";")
                .forEach(row -> expected.add(row[0]));
        Map<String, Procedure> exams = new HashMap<>();
        List<CountedResult> results = new ArrayList<>();
        for (String[] row : SharedData.rows("romania/results_by_school.csv.gz", ";")) {
            Procedure exam =
                    exams.computeIfAbsent(row[1], _ -> Procedure.of("BAC-11-E" + exams.size()));
            results.add(
                    new CountedResult(
                            row[2],
                            new AcademicYear(Integer.parseInt(row[0])),
                            exam,
                            Integer.parseInt(row[3]),
                            Optional.of(Integer.parseInt(row[4]))));
        }
        Method method =
                new Method(
                        "federal-847",
                        Method.FEDERAL_847.threshold(),
                        5,
                        ClauseB.ANY,
                        List.copyOf(exams.values()));
        Set<String> listed = new HashSet<>();
        for (SchoolVerdict verdict : verdicts(method.judge(year(2013), List.of(), results))) {
            if (verdict.verdict().status() == Status.LOW_RESULTS) {
                listed.add(verdict.school());
            }
        }
        assertThat(listed).hasSize(927).isEqualTo(expected);
    }

    private static Map<String, SchoolVerdict> altai(ClauseB clauseB, int minParticipants) {
        List<String> schools = new ArrayList<>();
        List<CountedResult> results = new ArrayList<>();
        for (String[] row : SharedData.rows(ALTAI, ",")) {
            schools.add(row[0]);
            for (int each = 0; each < ALTAI_COLUMNS.length; each++) {
                String[] counts = row[FIRST_COUNTS + each].split("/");
                if (counts.length == 2) {
                    String[] column = ALTAI_COLUMNS[each].split(" ");
                    results.add(
                            new CountedResult(
                                    row[0],
                                    new AcademicYear(Integer.parseInt(column[1])),
                                    Procedure.of(column[0]),
                                    Integer.parseInt(counts[1]),
                                    Optional.of(Integer.parseInt(counts[0]))));
                }
            }
        }
        Method method = with(clauseB, VPR);
        return verdicts(
                        new Method(
                                        method.id(),
                                        method.threshold(),
                                        minParticipants,
                                        clauseB,
                                        method.procedures())
                                .judge(year(2021), schools, results))
                .stream()
                .collect(toMap(SchoolVerdict::school, verdict -> verdict));
    }

    private static String status(SchoolVerdict verdict) {
        return switch (verdict.verdict()) {
            case Verdict.LowResults _ -> "shnor";
            case Verdict.AtRisk _ -> "at_risk";
            case Verdict.Clear _ -> "clear";
            case Verdict.NoData _ -> "no_data";
        };
    }

    private static String clauses(SchoolVerdict verdict) {
        return verdict.verdict() instanceof Verdict.LowResults listed
                ? String.join("", listed.clauses().stream().map(Clause::name).toList())
                : "";
    }

    /** «MA5 2021». */
    private static Set<String> missing(SchoolVerdict verdict) {
        Set<String> missing = new TreeSet<>();
        verdict.missing().forEach(one -> missing.add(brief(one.procedure()) + " " + one.year()));
        return missing;
    }

    private static Set<String> low(SchoolVerdict verdict, int when) {
        Set<String> low = new TreeSet<>();
        verdict.outcomes().stream()
                .filter(one -> one.low() && one.year().endsIn() == when)
                .forEach(one -> low.add(brief(one.procedure())));
        return low;
    }

    private static String brief(Procedure procedure) {
        return procedure.subject() + procedure.grade();
    }

    private static Set<String> words(String text, String separator) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split(separator)));
    }

    private static Map<Status, Long> counts(Iterable<SchoolVerdict> verdicts) {
        Map<Status, Long> counts = new HashMap<>();
        verdicts.forEach(one -> counts.merge(one.verdict().status(), 1L, Long::sum));
        return counts;
    }

    private static long counts(Iterable<SchoolVerdict> verdicts, String clause) {
        long count = 0;
        for (SchoolVerdict verdict : verdicts) {
            count += clauses(verdict).contains(clause) ? 1 : 0;
        }
        return count;
    }
}
