package opora.results.store;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

class LargeLoadsTest {

    private final SmallWorld world = new SmallWorld();

    @Test
    void the_planner_is_told_of_a_large_load_and_not_of_a_small_one() {
        world.load(5, outcome("edu1", 2026, "VPR-5-MA").counted(25, 9).build());
        assertThat(knownToThePlanner()).isEmpty();

        world.load(6, manyOutcomes());
        assertThat(knownToThePlanner()).contains("batch", "edition", "school");
    }

    private List<String> knownToThePlanner() {
        return world.owner()
                .sql(
                        "select attname from pg_stats where schemaname = 'results' and tablename = 'outcome'")
                .query((row, number) -> row.getString("attname"))
                .list();
    }

    /** A thousand: ten procedures in a hundred years. */
    private static Outcome[] manyOutcomes() {
        return IntStream.range(0, LargeLoads.LARGE)
                .mapToObj(at ->
                        outcome(
                                        "edu1",
                                        2000 + at / 10,
                                        "VPR-%d-%s"
                                                .formatted(4 + at % 5, at % 10 < 5 ? "MA" : "RU"))
                                .counted(25, 9)
                                .build())
                .toArray(Outcome[]::new);
    }
}
