package opora.results.store;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.Keeper;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Held;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ProcedureOutcomes.Standing;
import opora.results.ProcedureOutcomes.Trace;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class OutcomesOnRecordTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final Procedure MATH = Procedure.of("VPR-5-MA");

    private final SmallWorld world = new SmallWorld();
    private final ProcedureOutcomes outcomes = world.outcomes;

    @Test
    void a_staged_fact_is_invisible_until_its_load_is_accepted() {
        world.stage(5, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build());

        assertThat(counting()).isEmpty();
        assertThat(outcomes.held()).isEmpty();

        world.accept(5);

        assertThat(counting())
                .extracting(fact -> fact.outcome().result())
                .containsExactly(new Outcome.Result.Counted(25, 9));
        assertThat(outcomes.held()).containsExactly(new Held(YEAR, MATH, 1, 25));
    }

    @Test
    void everything_that_a_file_tells_comes_back_as_it_was() {
        Outcome told =
                outcome("edu1", 2026, "VPR-5-MA")
                        .counted(49, 9)
                        .absent(3)
                        .marks(9, 20, 15, 5)
                        .scores(0, 9, 20, 20)
                        .journal(
                                new int[][] {
                                    {1, 0, 0, 0}, {8, 15, 2, 0}, {0, 5, 13, 1}, {0, 0, 0, 4}
                                })
                        .items(
                                new ItemSum(
                                        "1К1",
                                        2,
                                        new int[] {0, 0, 9, 20, 15, 5},
                                        new int[] {0, 0, 1, 20, 20, 9}),
                                new ItemSum(
                                        "5(1)",
                                        1,
                                        new int[] {1, 0, 8, 20, 15, 5},
                                        new int[] {0, 0, 2, 12, 13, 5}))
                        .ofClass("5А", 25, 5)
                        .ofClass("5 «Б» \t,{}\"\\", 24, 4)
                        .at(17)
                        .build();
        world.load(5, told);

        Outcome kept = outcomes.ofSchool(ALL, world.school("edu1")).getFirst().outcome();

        assertThat(kept).usingRecursiveComparison().isEqualTo(told);
    }

    @Test
    void what_all_schools_wrote_in_one_work_comes_with_scores_and_tasks_for_those_in_sight() {
        ItemSum task =
                new ItemSum("1", 1, new int[] {3, 0, 0, 0, 0, 0}, new int[] {2, 0, 0, 0, 0, 0});
        world.load(
                5,
                outcome("edu2", 2026, "VPR-5-MA").counted(3, 1).scores(1, 2).items(task).build(),
                outcome("edu1", 2026, "VPR-5-MA").counted(3, 0).scores(0, 3).build(),
                outcome("edu1", 2025, "VPR-5-MA").counted(3, 0).scores(0, 3).build(),
                outcome("edu1", 2026, "VPR-5-RU").counted(3, 0).scores(0, 3).build());

        List<Known> written = outcomes.written(ALL, YEAR, MATH);

        assertThat(written)
                .extracting(Known::school)
                .containsExactly(world.school("edu1"), world.school("edu2"));
        assertThat(written.getLast().outcome().scores()).containsExactly(1, 2);
        assertThat(written.getLast().outcome().items())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(task);
        assertThat(outcomes.written(new TerritoryScope.OneSchool(world.school("edu2")), YEAR, MATH))
                .extracting(Known::school)
                .containsExactly(world.school("edu2"));
        world.keeper.recall(5);
        assertThat(outcomes.written(ALL, YEAR, MATH)).isEmpty();
    }

    @Test
    void shares_without_counts_come_back_as_shares() {
        Outcome told = outcome("edu1", 2026, "VPR-5-MA").shares(1722202, "18.37").build();
        world.load(5, told);

        assertThat(counting().getFirst().outcome().result()).isEqualTo(told.result());
        assertThat(counting().getFirst().outcome().marks()).isEmpty();
        assertThat(counting().getFirst().outcome().absent()).isEmpty();
        assertThat(counting().getFirst().outcome().journal()).isEmpty();
    }

    @Test
    void a_later_load_supersedes_and_its_recall_shows_what_was_before() {
        world.load(5, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).scores(9, 16).build());
        List<Known> before = counting();

        world.load(6, outcome("edu1", 2026, "VPR-5-MA").counted(26, 9).build());
        assertThat(counting())
                .extracting(fact -> fact.outcome().result().participants())
                .containsExactly(26);

        world.keeper.recall(6);
        assertThat(counting()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void a_load_that_only_confirms_takes_over_when_what_it_confirmed_is_recalled() {
        world.load(5, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).scores(9, 16).build());
        world.load(6, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build());
        assertThat(counting()).extracting(Known::batch).containsExactly(5L);

        world.keeper.recall(5);

        assertThat(counting()).extracting(Known::batch).containsExactly(6L);
    }

    @Test
    void of_two_files_of_a_load_that_agree_the_one_that_tells_more_is_kept() {
        world.stage(5, 51, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build());
        world.stage(5, 52, outcome("sch1", 2026, "VPR-5-MA").counted(25, 9).build());
        world.stage(5, 53, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).scores(9, 16).build());
        Keeper.Preview preview = world.preview(5, 51, 53);
        assertThat(preview.clashes()).isEmpty();
        assertThat(preview.changes())
                .extracting(Keeper.Change::file, Keeper.Change::fresh, Keeper.Change::unchanged)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(51L, 0, 1),
                        org.assertj.core.groups.Tuple.tuple(53L, 1, 0));

        world.accept(5);

        assertThat(outcomes.ofSchool(ALL, world.school("edu1")))
                .singleElement()
                .satisfies(fact -> assertThat(fact.outcome().scores()).containsExactly(9, 16));
    }

    @Test
    void two_files_of_a_load_that_contradict_each_other_clash() {
        world.stage(5, 51, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).at(31).build());
        world.stage(5, 52, outcome("edu1", 2026, "VPR-5-MA").counted(25, 8).at(12).build());

        assertThat(world.preview(5, 51, 52).clashes())
                .containsExactly(
                        new Keeper.Clash(
                                new Keeper.Place(51, "Лист1", 31, "edu1"),
                                new Keeper.Place(52, "Лист1", 12, "edu1"),
                                "Школа № 1, ВПР 2026, математика, 5 класс"));
        assertThat(world.preview(5, 51).clashes()).isEmpty();
    }

    @Test
    void the_preview_counts_what_is_new_changed_and_unchanged() {
        world.load(
                5,
                outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build(),
                outcome("edu2", 2026, "VPR-5-MA").counted(49, 9).build());
        world.stage(
                6,
                outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build(),
                outcome("edu2", 2026, "VPR-5-MA").counted(48, 9).at(41).build(),
                outcome("edu3", 2026, "VPR-5-MA").counted(10, 3).build(),
                outcome("new9", 2026, "VPR-5-MA").shares(10, "12.5").build(),
                outcome("edu1", 2026, "OGE-9-RU").counted(12, 0).build());

        Keeper.Preview preview = world.preview(6, 6);

        assertThat(preview.changes())
                .extracting(
                        Keeper.Change::title,
                        Keeper.Change::fresh,
                        Keeper.Change::changed,
                        Keeper.Change::unchanged)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ОГЭ 2026, русский язык", 1, 0, 0),
                        org.assertj.core.groups.Tuple.tuple(
                                "ВПР 2026, математика, 5 класс", 2, 1, 1));
        assertThat(preview.changes().get(1).examples())
                .containsExactly(
                        new Keeper.Difference(
                                "Лист1", 41, "Школа № 2: участников было 49, станет 48"));
        assertThat(preview.prospects())
                .containsExactly(
                        new Keeper.Prospect(
                                YEAR,
                                Procedure.of("OGE-9-RU"),
                                0,
                                1,
                                0,
                                12,
                                Optional.of(0),
                                Optional.of(0)),
                        new Keeper.Prospect(
                                YEAR, MATH, 2, 4, 1, 83, Optional.of(21), Optional.of(2)));
    }

    @Test
    void facts_of_schools_left_out_are_neither_shown_nor_kept() {
        world.stage(
                5,
                outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build(),
                outcome("new9", 2026, "VPR-5-MA").counted(10, 3).build());
        assertThat(world.previewWithout(5, "new9").changes().getFirst().fresh()).isEqualTo(1);

        world.accept(5);

        assertThat(counting()).hasSize(1);
        assertThat(world.rows(5)).isEqualTo(1);
    }

    @Test
    void results_of_another_municipality_are_not_found() {
        world.load(
                5,
                outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build(),
                outcome("edu3", 2026, "VPR-5-MA").counted(10, 3).build());
        School first = world.schools.find(ALL, world.school("edu1")).orElseThrow();
        SchoolId third = world.school("edu3");
        TerritoryScope luzhansk = new TerritoryScope.OneMunicipality(first.municipality().id());
        TerritoryScope own = new TerritoryScope.OneSchool(first.id());
        long hidden = outcomes.ofSchool(ALL, third).getFirst().id();

        for (TerritoryScope cut : List.of(luzhansk, own)) {
            assertThat(outcomes.outcomes(cut, List.of(YEAR), List.of(MATH)))
                    .extracting(Known::school)
                    .containsExactly(first.id());
            assertThat(outcomes.ofSchool(cut, third)).isEmpty();
            assertThat(outcomes.trace(cut, hidden)).isEmpty();
        }
        assertThat(outcomes.trace(ALL, hidden)).isPresent();
    }

    @Test
    void a_trace_tells_file_load_person_and_what_it_replaced() {
        world.load(5, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build());
        long first = counting().getFirst().id();
        world.load(
                6, outcome("edu1", 2026, "VPR-5-MA").counted(26, 9).ofClass("5А", 26, 9).build());
        long second = counting().getFirst().id();
        world.load(7, outcome("edu1", 2026, "VPR-5-MA").counted(26, 9).build());

        Trace trace = outcomes.trace(ALL, second).orElseThrow();
        assertThat(trace.standing()).isEqualTo(Standing.COUNTS);
        assertThat(trace.origin().file()).isEqualTo("файл 6.xlsx");
        assertThat(trace.origin().acceptedBy()).isEqualTo("Кравцова Е. П.");
        assertThat(trace.fact().outcome().classes()).hasSize(1);
        assertThat(trace.supersedes()).extracting(Known::id).containsExactly(first);
        assertThat(trace.supersededBy()).isEmpty();

        Trace old = outcomes.trace(ALL, first).orElseThrow();
        assertThat(old.standing()).isEqualTo(Standing.SUPERSEDED);
        assertThat(old.supersededBy()).map(Known::id).contains(second);
        assertThat(outcomes.trace(ALL, world.idOf(7)).orElseThrow().standing())
                .isEqualTo(Standing.CONFIRMS);

        world.keeper.recall(6);
        Trace recalled = outcomes.trace(ALL, second).orElseThrow();
        assertThat(recalled.standing()).isEqualTo(Standing.RECALLED);
        assertThat(recalled.supersededBy()).map(Known::batch).contains(7L);
    }

    @Test
    void a_staged_fact_cannot_be_traced() {
        world.stage(5, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build());

        assertThat(outcomes.trace(ALL, world.idOf(5))).isEmpty();
    }

    @Test
    void dropping_never_touches_what_was_accepted_or_recalled() {
        world.load(5, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build());
        world.keeper.drop(5);
        assertThat(counting()).hasSize(1);
        world.keeper.recall(5);
        world.keeper.drop(5);
        assertThat(world.rows(5)).isEqualTo(1);

        world.stage(6, 61, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build());
        world.stage(6, 62, outcome("edu2", 2026, "VPR-5-MA").counted(25, 9).build());
        world.keeper.dropFile(6, 61);
        assertThat(world.rows(6)).isEqualTo(1);
        world.keeper.drop(6);
        assertThat(world.rows(6)).isZero();
    }

    @Test
    void loads_that_rest_on_a_school_or_on_a_code_are_named() {
        world.load(5, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build());
        world.load(6, outcome("edu2", 2026, "VPR-5-MA").counted(25, 9).build());
        world.stage(7, outcome("edu1", 2025, "VPR-5-MA").counted(25, 9).build());

        assertThat(
                        world.keeper.restingOn(
                                4, java.util.Set.of(world.school("edu1")), java.util.Set.of()))
                .containsExactly(5L);
        assertThat(world.keeper.restingOn(4, java.util.Set.of(), java.util.Set.of("edu2")))
                .containsExactly(6L);
        assertThat(
                        world.keeper.restingOn(
                                5, java.util.Set.of(world.school("edu1")), java.util.Set.of()))
                .isEmpty();
    }

    private List<Known> counting() {
        return outcomes.outcomes(ALL, List.of(YEAR), List.of(MATH));
    }
}
