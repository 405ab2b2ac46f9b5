package opora.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import opora.results.Complement;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Complements;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.analysis.Preparation.OfMark;
import opora.results.analysis.Preparation.OfTask;
import opora.statistics.Solvability;
import org.junit.jupiter.api.Test;

/** Tasks among those with «2», «3», «4» and «5»; cells and points as in {@link ItemSum}: index = mark. */
class PreparationTest {

    private static final ItemSum FIRST =
            new ItemSum("1", 2, new int[] {1, 0, 10, 12, 0, 4}, new int[] {2, 0, 12, 10, 0, 8});

    private static Measured<Preparation> of(ItemSum... items) {
        return Groups.school("VPR-5-MA", Groups.of("VPR-5-MA").counted(27, 10).items(items))
                .preparation()
                .orElseThrow();
    }

    @Test
    void every_mark_has_its_own_solvability_and_size() {
        OfTask task = of(FIRST).value().tasks().getFirst();
        assertThat(task.byMark()).containsOnlyKeys(2, 3, 5);
        assertThat(task.of(2))
                .contains(new OfMark(new Solvability.Counted(12, 10, 2), Optional.of(10)));
        assertThat(task.of(5).orElseThrow().solvability().percent()).isEqualTo(100);
        assertThat(task.of(5).orElseThrow().isLargeEnough()).isFalse();
    }

    @Test
    void whoever_has_no_mark_is_in_no_group() {
        assertThat(of(FIRST).n()).contains(26);
    }

    /** 12 of 20 points are 60 %, 10 of 24 are 41.7 %. */
    @Test
    void a_weaker_group_that_solves_a_task_better_is_told() {
        assertThat(of(FIRST).value().tasks().getFirst().crossings()).containsExactly(2);
    }

    @Test
    void groups_under_ten_cross_nothing() {
        ItemSum small =
                new ItemSum("1", 1, new int[] {0, 0, 9, 12, 0, 0}, new int[] {0, 0, 9, 1, 0, 0});
        assertThat(of(small).value().tasks().getFirst().crossings()).isEmpty();
    }

    @Test
    void sums_of_several_schools_add_up_by_mark() {
        List<FactSums> facts =
                List.of(
                        FactSums.of(
                                Reports.fact(
                                        1,
                                        Groups.of("VPR-5-MA")
                                                .counted(27, 10)
                                                .items(FIRST)
                                                .build())),
                        FactSums.of(
                                Reports.fact(
                                        2,
                                        Groups.of("VPR-5-MA")
                                                .counted(27, 10)
                                                .items(FIRST)
                                                .build())));
        Measured<Preparation> both =
                Preparation.of(
                                new GroupFacts(
                                        Groups.sitting("VPR-5-MA"),
                                        Level.REGION,
                                        "область",
                                        facts,
                                        List.of()))
                        .orElseThrow();
        assertThat(both.value().tasks().getFirst().of(2))
                .contains(new OfMark(new Solvability.Counted(24, 20, 2), Optional.of(20)));
        assertThat(both.from()).isEqualTo(new From.Facts(List.of(1L, 2L), 2));
    }

    @Test
    void a_report_by_groups_is_read_where_no_fact_tells_tasks() {
        Sitting sitting = Groups.sitting("VPR-5-MA");
        Complements.Known row =
                new Complements.Known(
                        9,
                        Optional.empty(),
                        8,
                        2,
                        new Complement(
                                Kind.TASKS_BY_GROUP,
                                Groups.SCHOOL,
                                sitting.year(),
                                sitting.procedure(),
                                Optional.of(30),
                                List.of(value(2, "35.5", 11), value(3, "60", 19)),
                                new Outcome.Source("Лист1", 9, 9, 1)));
        Measured<Preparation> told =
                Groups.school("VPR-5-MA", Groups.of("VPR-5-MA").counted(30, 11), row)
                        .preparation()
                        .orElseThrow();
        assertThat(told.from()).isEqualTo(new From.Report(9));
        assertThat(told.value().tasks().getFirst().of(2).orElseThrow().n()).contains(11);
        assertThat(told.value().tasks().getFirst().of(2).orElseThrow().solvability().percent())
                .isEqualTo(35.5);
    }

    private static Value value(int mark, String percent, int n) {
        return new Value(
                "1", Optional.of(mark), Optional.of(2), new BigDecimal(percent), Optional.of(n));
    }
}
