package opora.identification.scenario;

import static opora.identification.Given.results;
import static opora.identification.Given.year;
import static opora.identification.RunsTestBed.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.identification.Attempt;
import opora.identification.CountedResult;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.identification.TestRegion;
import opora.identification.run.Population;
import opora.identification.scenario.Comparison.Group;
import opora.identification.scenario.Scenario.School;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** What a list would be, against what is known of a made-up region. */
class ScenarioTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final List<String> CODES =
            List.of("VPR-5-MA", "VPR-5-RU", "VPR-6-MA", "VPR-6-RU");
    private static final int SCHOOLS = 300;

    @Test
    void years_are_added_up_as_failed_and_as_participants() {
        List<CountedResult> three =
                results(
                        """
                        a: 2026 VPR-5-RU 1/10
                        a: 2025 VPR-5-RU 2/20
                        a: 2024 VPR-5-RU 4/30
                        b: 2025 VPR-5-RU ?/5
                        b: 2026 VPR-5-RU 1/5
                        """);
        assertThat(Pooling.of(three, YEAR, 2))
                .containsExactlyInAnyOrderElementsOf(
                        results(
                                """
                                a: 2026 VPR-5-RU 3/30
                                a: 2025 VPR-5-RU 6/50
                                b: 2026 VPR-5-RU ?/10
                                b: 2025 VPR-5-RU ?/5
                                """));
        assertThat(Pooling.of(three, YEAR, 1))
                .containsExactlyInAnyOrderElementsOf(
                        results(
                                """
                                a: 2026 VPR-5-RU 1/10
                                a: 2025 VPR-5-RU 2/20
                                b: 2026 VPR-5-RU 1/5
                                b: 2025 VPR-5-RU ?/5
                                """));
    }

    /** Half of the schools truly fail with 15 %, half with 50 %, of 12 pupils in each of four procedures. */
    private static TestRegion planted() {
        SplittableRandom random = new SplittableRandom(1);
        TestRegion region = new TestRegion();
        for (long school = 1; school <= SCHOOLS; school++) {
            region.school(school, "Школа № " + school, TestRegion.LAKES);
            double share = isGood(school) ? 0.15 : 0.5;
            for (int of : new int[] {2024, 2025, 2026}) {
                for (String code : CODES) {
                    int failed = 0;
                    for (int pupil = 0; pupil < 12; pupil++) {
                        failed += random.nextDouble() < share ? 1 : 0;
                    }
                    region.result(school, of, code, failed, 12);
                }
            }
        }
        return region;
    }

    private static boolean isGood(long school) {
        return school % 2 == 0;
    }

    private static long number(School school) {
        return school.entry().place().id().orElseThrow().value();
    }

    @Test
    void schools_that_truly_fail_are_stable_and_those_listed_by_chance_are_counted_as_such() {
        Scenario scenario = scenario(planted(), method("30", ClauseB.NONE), 1);
        double bad =
                scenario.schools().stream()
                        .filter(school -> !isGood(number(school)))
                        .mapToDouble(School::stability)
                        .average()
                        .orElseThrow();
        double good =
                scenario.schools().stream()
                        .filter(school -> isGood(number(school)))
                        .mapToDouble(School::stability)
                        .average()
                        .orElseThrow();
        assertThat(bad).isGreaterThan(0.9);
        assertThat(good).isLessThan(0.35);
        long falsely =
                scenario.schools().stream()
                        .filter(school -> school.isListed() && isGood(number(school)))
                        .count();
        assertThat(falsely).isGreaterThan(5);
        assertThat(scenario.byChance()).isCloseTo(falsely, within(falsely * 0.6 + 3));
    }

    @Test
    void more_years_list_fewer_schools_by_chance() {
        TestRegion region = planted();
        Scenario one = scenario(region, method("30", ClauseB.NONE), 1);
        Scenario two = scenario(region, method("30", ClauseB.NONE), 2);
        Comparison compared = Comparison.of(one, two);
        assertThat(compared.left()).allMatch(pair -> isGood(number(pair.school())));
        assertThat(compared.left()).isNotEmpty();
        assertThat(two.byChance()).isLessThan(one.byChance());
    }

    @Test
    void the_same_question_has_the_same_answer_to_the_byte() {
        TestRegion region = planted();
        assertThat(scenario(region, method("30", ClauseB.ANY), 1))
                .isEqualTo(scenario(region, method("30", ClauseB.ANY), 1));
    }

    @Property(tries = 20)
    void a_higher_threshold_never_lists_more_and_every_school_is_counted_once(
            @ForAll("percents") int percent, @ForAll ClauseB clauseB) {
        TestRegion region = planted();
        Scenario lower = scenario(region, method(Integer.toString(percent), clauseB), 1);
        Scenario higher = scenario(region, method(Integer.toString(percent + 10), clauseB), 1);
        Comparison compared = Comparison.of(lower, higher);
        assertThat(compared.entered()).isEmpty();
        assertThat(compared.left().size() + compared.stayed().size())
                .isEqualTo(lower.list().counts().lowResults());
        for (List<Group> groups : List.of(compared.bySize(), compared.bySettlement())) {
            assertThat(groups.stream().mapToInt(Group::schools).sum()).isEqualTo(SCHOOLS);
            assertThat(groups.stream().mapToInt(Group::first).sum())
                    .isEqualTo(lower.list().counts().lowResults());
            assertThat(groups.stream().mapToInt(Group::second).sum())
                    .isEqualTo(higher.list().counts().lowResults());
        }
    }

    @Provide
    Arbitrary<Integer> percents() {
        return Arbitraries.integers().between(15, 60);
    }

    private static Scenario scenario(TestRegion region, Method method, int pooled) {
        Setting setting = new Setting(method, pooled);
        List<AcademicYear> years = List.of(year(2026), year(2025), year(2024));
        return Scenario.of(
                setting,
                YEAR,
                Population.of(
                        region.list(REGION),
                        region.outcomes(
                                REGION,
                                years.subList(0, pooled + 1 > 3 ? 3 : pooled + 1),
                                method.procedures()),
                        YEAR,
                        method));
    }

    private static Method method(String percent, ClauseB clauseB) {
        return new Method(
                "federal-847",
                "",
                Threshold.ofPercent(percent),
                1,
                2,
                clauseB,
                CODES.stream().map(Procedure::of).toList(),
                Attempt.FIRST,
                Collections.emptySortedSet());
    }
}
