package opora.identification;

import static opora.identification.Given.counting;
import static opora.identification.Given.verdict;
import static opora.identification.Given.with;
import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import opora.identification.Method.ClauseB;
import opora.identification.Verdict.Clause;
import org.junit.jupiter.api.Test;

/** The chances of the single procedures are those of the verdict; here only how a ground is made of them, written out. */
class FootingTest {

    private static final String[] TWO = {"VPR-6-RU", "VPR-5-MA"};
    private static final String TWO_YEARS =
            """
            2026 VPR-6-RU 8/25
            2026 VPR-5-MA 9/25
            2025 VPR-6-RU 10/25
            2025 VPR-5-MA 7/25
            """;

    @Test
    void ground_a_of_two_procedures_is_that_both_are_truly_low() {
        assertThat(footing(counting(TWO), TWO_YEARS, Clause.A))
                .isCloseTo(now("VPR-6-RU") * now("VPR-5-MA"), within(1e-12));
    }

    @Test
    void ground_b_is_one_of_this_year_and_one_of_the_year_before_also_where_it_is_not_low() {
        assertThat(footing(counting(TWO), TWO_YEARS, Clause.B))
                .isCloseTo(
                        (1 - (1 - now("VPR-6-RU")) * (1 - now("VPR-5-MA")))
                                * (1 - (1 - then("VPR-6-RU")) * (1 - then("VPR-5-MA"))),
                        within(1e-12));
    }

    @Test
    void ground_b_of_the_same_procedure_is_that_one_of_the_pairs_is_truly_low_in_both_years() {
        assertThat(footing(with(ClauseB.SAME, TWO), TWO_YEARS, Clause.B))
                .isCloseTo(
                        1
                                - (1 - now("VPR-6-RU") * then("VPR-6-RU"))
                                        * (1 - now("VPR-5-MA") * then("VPR-5-MA")),
                        within(1e-12));
    }

    @Test
    void a_third_low_procedure_makes_ground_a_surer_than_the_two_surest() {
        String three =
                """
                2026 VPR-6-RU 8/25
                2026 VPR-5-MA 8/25
                2026 VPR-6-MA 8/25
                """;
        double one = chance(verdict(counting(Told.FOUR), 2026, three), "VPR-6-RU", 2026);
        double all = footing(counting(Told.FOUR), three, Clause.A);
        assertThat(all).isGreaterThan(one * one);
        assertThat(all).isCloseTo(3 * one * one - 2 * one * one * one, within(1e-12));
    }

    @Test
    void a_school_outside_the_list_has_no_ground() {
        SchoolVerdict atRisk = verdict(counting(TWO), 2026, "2026 VPR-6-RU 8/25");
        assertThat(Footing.of(atRisk, counting(TWO), year(2026))).isEmpty();
    }

    private static double now(String procedure) {
        return chance(verdict(counting(TWO), 2026, TWO_YEARS), procedure, 2026);
    }

    private static double then(String procedure) {
        return chance(verdict(counting(TWO), 2026, TWO_YEARS), procedure, 2025);
    }

    private static double chance(SchoolVerdict verdict, String procedure, int year) {
        return verdict.outcomes().stream()
                .filter(one -> one.procedure().code().equals(procedure))
                .filter(one -> one.year().equals(year(year)))
                .findFirst()
                .orElseThrow()
                .probabilityLow();
    }

    private static double footing(Method method, String results, Clause clause) {
        List<Footing> footings = Footing.of(verdict(method, 2026, results), method, year(2026));
        return footings.stream()
                .filter(footing -> footing.clause() == clause)
                .findFirst()
                .orElseThrow()
                .probability();
    }
}
