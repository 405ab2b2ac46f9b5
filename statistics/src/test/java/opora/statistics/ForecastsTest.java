package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ForecastsTest {

    private static final int PENALTY = 1;
    private static final int CASES = 2;
    private static final int ANSWER = 3;
    private static final List<Double> EDGES = List.of(0.0, 0.2, 0.5, 1.0);

    @Test
    void the_weights_of_a_ridge_are_those_of_the_minimiser_of_scipy() {
        for (String[] row : golden("ridge")) {
            double[][] cases = cases(row);
            double[] expected = numbers(row[ANSWER]);
            assertThat(ridge(cases, Double.parseDouble(row[PENALTY])).weights())
                    .hasSize(expected.length)
                    .satisfies(weights -> {
                        for (int at = 0; at < expected.length; at++) {
                            assertThat(weights[at]).isCloseTo(expected[at], within(1e-6));
                        }
                    });
        }
    }

    @Test
    void a_chance_is_the_average_one_moved_by_the_pulls_of_its_traits() {
        double[][] cases = cases(golden("ridge").getFirst());
        RidgeLogit ridge = ridge(cases, 1);
        for (double[] one : cases) {
            double[] traits = Arrays.copyOfRange(one, 1, one.length);
            double pulled = ridge.weights()[0] + Arrays.stream(ridge.pulls(traits)).sum();
            assertThat(LogOdds.of(ridge.chance(traits))).isCloseTo(pulled, within(1e-9));
        }
    }

    @Test
    void a_trait_that_never_varied_says_nothing_later() {
        double[][] traits = {{1, 7}, {2, 7}, {3, 7}, {4, 7}};
        RidgeLogit ridge = RidgeLogit.of(traits, new boolean[] {false, true, false, true}, 1);
        assertThat(ridge.chance(new double[] {2, 900}))
                .isEqualTo(ridge.chance(new double[] {2, 7}));
        assertThat(ridge.pulls(new double[] {2, 900})[1]).isZero();
    }

    @Test
    void cases_that_a_trait_parts_cleanly_still_have_an_answer() {
        double[][] traits = {{1}, {2}, {3}, {40}, {41}, {42}};
        boolean[] came = {false, false, false, true, true, true};
        RidgeLogit ridge = RidgeLogit.of(traits, came, 0.01);
        assertThat(ridge.chance(new double[] {1})).isBetween(0.0, 0.1);
        assertThat(ridge.chance(new double[] {42})).isBetween(0.9, 1.0);
    }

    @Test
    void what_teaches_nothing_is_refused() {
        double[][] traits = {{1}, {2}};
        assertThatThrownBy(() -> RidgeLogit.of(traits, new boolean[] {true, true}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RidgeLogit.of(traits, new boolean[] {true, false}, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        RidgeLogit.of(
                                new double[][] {{1}, {Double.NaN}}, new boolean[] {true, false}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BrierScore.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Foretold(1.1, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogOdds.of(1)).isInstanceOf(IllegalArgumentException.class);
        List<Foretold> one = List.of(new Foretold(0.5, true));
        assertThatThrownBy(() -> BrierDifference.of(one, one, List.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scores_and_their_difference_are_those_of_another_program() {
        for (String[] row : golden("brier")) {
            List<Foretold> own = new ArrayList<>();
            List<Foretold> other = new ArrayList<>();
            List<Double> groups = new ArrayList<>();
            for (double[] one : cases(row)) {
                own.add(new Foretold(one[1], one[0] == 1));
                other.add(new Foretold(one[2], one[0] == 1));
                groups.add(one[3]);
            }
            double[] expected = numbers(row[ANSWER]);
            BrierDifference difference = BrierDifference.of(own, other, groups);
            assertThat(BrierScore.of(own).value()).isCloseTo(expected[0], within(1e-12));
            assertThat(difference.mean()).isCloseTo(expected[1], within(1e-12));
            assertThat(difference.lower()).isCloseTo(expected[2], within(1e-9));
            assertThat(difference.upper()).isCloseTo(expected[3], within(1e-9));
            assertThat(difference.isSurelyBetter()).isEqualTo(expected[3] < 0);
        }
    }

    @Test
    void true_chances_score_better_than_any_others() {
        SplittableRandom random = new SplittableRandom(847);
        List<Foretold> told = new ArrayList<>();
        List<Foretold> bolder = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        for (int at = 0; at < 4_000; at++) {
            double chance = random.nextDouble();
            boolean came = random.nextDouble() < chance;
            told.add(new Foretold(chance, came));
            bolder.add(new Foretold(chance < 0.5 ? chance / 2 : 1 - (1 - chance) / 2, came));
            groups.add(at);
        }
        assertThat(BrierDifference.of(told, bolder, groups).isSurelyBetter()).isTrue();
        assertThat(Reliability.of(told, EDGES).bins()).allMatch(Reliability.Bin::agrees);
        assertThat(Reliability.of(bolder, EDGES).bins()).noneMatch(Reliability.Bin::agrees);
    }

    @Test
    void a_bin_has_its_lower_edge_and_the_last_one_both() {
        Reliability table =
                Reliability.of(
                        List.of(
                                new Foretold(0.2, true),
                                new Foretold(0.4, false),
                                new Foretold(1, true)),
                        EDGES);
        assertThat(table.bins()).hasSize(2);
        assertThat(table.bins().getFirst().came()).isEqualTo(new Share(1, 2));
        assertThat(table.bins().getFirst().told()).isCloseTo(0.3, within(1e-12));
        assertThat(table.bins().getLast().came()).isEqualTo(new Share(1, 1));
    }

    @Test
    void alarms_count_those_warned_for_nothing_and_those_not_warned() {
        List<Foretold> all =
                List.of(
                        new Foretold(0.5, true),
                        new Foretold(0.5, false),
                        new Foretold(0.7, false),
                        new Foretold(0.49, true),
                        new Foretold(0.1, false));
        assertThat(Alarms.of(all, 0.5))
                .isEqualTo(new Alarms(0.5, new Share(2, 3), new Share(1, 2)));
        assertThat(Alarms.of(Collections.emptyList(), 0.5).missed().isOfNothing()).isTrue();
    }

    private static RidgeLogit ridge(double[][] cases, double penalty) {
        boolean[] came = new boolean[cases.length];
        double[][] traits = new double[cases.length][];
        for (int at = 0; at < cases.length; at++) {
            came[at] = cases[at][0] == 1;
            traits[at] = Arrays.copyOfRange(cases[at], 1, cases[at].length);
        }
        return RidgeLogit.of(traits, came, penalty);
    }

    private static List<String[]> golden(String kind) {
        List<String[]> rows =
                Golden.rows("forecasts.csv").stream().filter(row -> row[0].equals(kind)).toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static double[][] cases(String[] row) {
        return Arrays.stream(row[CASES].split("\\|"))
                .map(ForecastsTest::numbers)
                .toArray(double[][]::new);
    }

    private static double[] numbers(String written) {
        return Arrays.stream(written.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
