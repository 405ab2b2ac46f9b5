package opora.identification.run;

import static opora.identification.RunsTestBed.OPERATOR;
import static opora.identification.RunsTestBed.REGION;
import static opora.identification.RunsTestBed.municipality;
import static opora.identification.TestRegion.LAKES;
import static opora.identification.TestRegion.code;
import static opora.identification.TestRegion.factOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.identification.Method;
import opora.identification.Missing;
import opora.identification.RunRecords.Fact;
import opora.identification.RunRecords.LeftOut;
import opora.identification.RunRecords.Reason;
import opora.identification.Runs.Run;
import opora.identification.RunsTestBed;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Counts;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import opora.identification.Verdict.Status;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.territory.SchoolId;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class KeptRunsTest extends OnKeptRuns {

    @Test
    void a_run_says_who_made_it_when_and_how_its_counts_add_up() {
        Run run = start();

        assertThat(run.year()).isEqualTo(YEAR);
        assertThat(run.method()).isEqualTo(METHOD);
        assertThat(run.startedAt()).isEqualTo(RunsTestBed.NOW);
        assertThat(run.startedBy()).isEqualTo("Кравцова Е. П.");
        assertThat(run.counts()).isEqualTo(new Counts(4, 1, 1, 1, 1));
        assertThat(bed.runs().find(REGION, run.id())).contains(run);
    }

    @Test
    void a_verdict_is_kept_with_everything_that_was_shown() {
        Entry entry = entry(start(), 1);

        assertThat(entry.place().name()).contains("Боровинская СОШ");
        assertThat(entry.place().municipality()).contains("Верхнелужский район");
        assertThat(entry.place().setting()).isEqualTo("село, 1–9 классы");
        assertThat(entry.verdict().verdict())
                .isEqualTo(new Verdict.LowResults(Set.of(Clause.A, Clause.B)));
        assertThat(entry.verdict().outcomes())
                .extracting(outcome -> outcome.procedure().code())
                .containsExactly("VPR-6-MA", "VPR-6-RU", "VPR-6-RU");
        assertThat(entry.verdict().outcomes().getFirst())
                .satisfies(outcome -> {
                    assertThat(outcome.failed()).isEqualTo(new Share(9, 25));
                    assertThat(outcome.low()).isTrue();
                    assertThat(outcome.margin()).isEqualTo(2);
                    assertThat(outcome.smallGroup()).isFalse();
                });
    }

    @Test
    void what_is_read_again_is_what_the_method_said() {
        Run run = start();
        SchoolList judged =
                Population.of(
                                region.list(REGION),
                                region.outcomes(
                                        REGION,
                                        List.of(YEAR, YEAR.previous()),
                                        METHOD.procedures()),
                                YEAR,
                                METHOD)
                        .judge(YEAR, METHOD);

        assertThat(bed.runs().schools(REGION, run.id())).isEqualTo(judged);
    }

    @Test
    void later_loads_renames_and_recalls_change_nothing_in_a_kept_run() {
        Run run = startInForce();
        SchoolList before = bed.runs().schools(REGION, run.id());

        region.nextLoad()
                .result(1, 2026, "VPR-6-RU", 0, 25)
                .recall(2, 2026, "VPR-6-MA")
                .school(1, "Боровинская гимназия", LAKES)
                .forget(3);
        start();

        assertThat(bed.runs().schools(REGION, run.id())).isEqualTo(before);
        assertThat(bed.runs().find(REGION, run.id()).orElseThrow().counts())
                .isEqualTo(run.counts());
    }

    @Test
    void a_municipality_sees_the_verdicts_of_the_schools_that_are_its_own_today() {
        Run run = startInForce();

        region.school(1, "Боровинская СОШ", LAKES);

        assertThat(bed.runs().entry(municipality(1), run.id(), new SchoolId(1))).isEmpty();
        assertThat(bed.records().facts(municipality(1), run.id(), new SchoolId(1))).isEmpty();
        assertThat(bed.runs().entry(municipality(2), run.id(), new SchoolId(1))).isPresent();
        assertThat(bed.records().homes(municipality(2), run.id()))
                .extracting(home -> home.school().value())
                .contains(1L);
    }

    @Test
    void nobody_can_change_a_kept_run_in_the_database_either() {
        start();

        for (String table :
                List.of("run", "verdict", "judged_outcome", "missing", "input", "left_out")) {
            String deed = "delete from identification." + table;
            assertThatThrownBy(() -> bed.client().sql(deed).update())
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> bed.owner().sql(deed).update())
                    .as(table)
                    .hasMessageContaining("a kept run never changes");
        }
        assertThatThrownBy(() ->
                        bed.owner()
                                .sql("update identification.verdict set status = 'CLEAR'")
                                .update())
                .hasMessageContaining("a kept run never changes");
    }

    @Test
    void a_school_closed_before_the_year_is_left_out_and_named() {
        Run run = startInForce();

        assertThat(bed.records().origin(REGION, run.id()).leftOut())
                .containsExactly(
                        new LeftOut(
                                new SchoolId(5),
                                code(5),
                                "Старая ООШ",
                                LAKES,
                                new Reason.Closed(2024)));
        assertThat(bed.records().origin(municipality(1), run.id()).leftOut()).isEmpty();
        assertThat(bed.runs().entry(REGION, run.id(), new SchoolId(5))).isEmpty();
    }

    @Test
    void a_school_that_the_register_calls_closed_is_judged_when_it_has_results_of_the_year() {
        region.result(5, 2026, "VPR-5-RU", 5, 10);

        assertThat(entry(start(), 5).verdict().verdict().status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void a_school_in_its_last_year_is_judged() {
        region.closed(6, "Закрывается в 2026", LAKES, 2026);

        assertThat(entry(start(), 6).verdict().verdict().status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void a_school_that_no_register_knows_is_judged_under_the_code_of_its_results() {
        region.result(9, 2026, "VPR-5-RU", 5, 10).result(9, 2026, "VPR-5-MA", 5, 10);

        Entry entry = entry(start(), 9);

        assertThat(entry.place().code()).isEqualTo(code(9));
        assertThat(entry.place().name()).isEmpty();
        assertThat(entry.verdict().verdict().status()).isEqualTo(Status.LOW_RESULTS);
    }

    @Test
    void no_data_keeps_the_reason_of_every_counted_procedure() {
        Verdict verdict = entry(start(), 4).verdict().verdict();

        assertThat(verdict).isInstanceOf(Verdict.NoData.class);
        assertThat(((Verdict.NoData) verdict).because())
                .hasSize(8)
                .contains(
                        new Missing(
                                YEAR, Procedure.of("VPR-6-RU"), Missing.Reason.SCHOOL_NOT_IN_FILE))
                .contains(new Missing(YEAR, Procedure.of("OGE-9-RU"), Missing.Reason.NOT_LOADED));
    }

    @Test
    void a_result_given_only_as_shares_is_named_and_not_counted() {
        region.shares(4, 2026, "VPR-6-RU", 12);

        assertThat(entry(start(), 4).verdict().missing())
                .contains(new Missing(YEAR, Procedure.of("VPR-6-RU"), Missing.Reason.ONLY_SHARES));
    }

    @Test
    void every_number_leads_to_the_fact_it_was_read_from() {
        Run run = startInForce();

        assertThat(bed.records().facts(REGION, run.id(), new SchoolId(1)))
                .containsExactly(
                        new Fact(YEAR, Procedure.of("VPR-6-MA"), factOf(1, 2026, "VPR-6-MA"), 1),
                        new Fact(YEAR, Procedure.of("VPR-6-RU"), factOf(1, 2026, "VPR-6-RU"), 1),
                        new Fact(
                                YEAR.previous(),
                                Procedure.of("VPR-6-RU"),
                                factOf(1, 2025, "VPR-6-RU"),
                                1));
        assertThat(bed.records().facts(municipality(2), run.id(), new SchoolId(1))).isEmpty();
    }

    @Test
    void base_and_profile_of_ege_maths_are_counted_together_and_both_can_be_traced() {
        region.result(3, 2026, "EGE-11-MAB", 4, 6).result(3, 2026, "EGE-11-MAP", 2, 10);
        Run run = start();

        assertThat(entry(run, 3).verdict().outcomes())
                .filteredOn(outcome -> outcome.procedure().isEge())
                .extracting(outcome -> outcome.failed())
                .containsExactly(new Share(6, 16));
        assertThat(bed.records().facts(REGION, run.id(), new SchoolId(3)))
                .extracting(fact -> fact.procedure().code())
                .contains("EGE-11-MAB", "EGE-11-MAP");
    }

    @Test
    void a_run_names_its_loads() {
        region.nextLoad().result(3, 2026, "VPR-6-MA", 3, 31);

        assertThat(bed.records().origin(REGION, start().id()).loads()).containsExactly(1L, 2L);
    }

    @Test
    void the_parameters_of_a_method_are_kept() {
        Method method =
                new Method(
                        "federal-847",
                        Threshold.ofPercent("27.5"),
                        5,
                        Method.ClauseB.SAME,
                        List.of(Procedure.of("VPR-4-MA"), Procedure.of("OGE-9-PH")));

        Run run = bed.runs().start(OPERATOR, YEAR, method);

        assertThat(bed.runs().find(REGION, run.id()).orElseThrow().method()).isEqualTo(method);
    }

    @Test
    void
            the_year_before_is_a_run_of_that_year_by_the_same_method_the_newest_unless_one_is_in_force() {
        assertThat(yearBeforeOf(start())).isEmpty();
        bed.runs().start(OPERATOR, YEAR.previous(), METHOD);
        Run newest = bed.runs().start(OPERATOR, YEAR.previous(), METHOD);
        bed.runs()
                .start(
                        OPERATOR,
                        YEAR.previous(),
                        new Method(
                                METHOD.id(),
                                METHOD.threshold(),
                                10,
                                METHOD.clauseB(),
                                METHOD.procedures()));
        Run run = start();
        bed.runs().start(OPERATOR, YEAR.previous(), METHOD);

        assertThat(yearBeforeOf(run)).contains(newest.id());

        bed.runs().putInForce(OPERATOR, newest.id());
        bed.runs().start(OPERATOR, YEAR.previous(), METHOD);
        assertThat(yearBeforeOf(start())).contains(newest.id());
    }

    private Optional<Long> yearBeforeOf(Run run) {
        return bed.records().origin(REGION, run.id()).yearBefore();
    }
}
