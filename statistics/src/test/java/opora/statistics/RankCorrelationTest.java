package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void both_readings_agree_with_scipy() {
        for (String[] row : Golden.rows("ranks.csv")) {
            RankCorrelation correlation = RankCorrelation.of(table(row[0])).orElseThrow();
            assertThat(correlation.literal()).isCloseTo(Double.parseDouble(row[1]), within(1e-9));
            if (row[2].isEmpty()) {
                assertThat(correlation.midRanks()).isEmpty();
            } else {
                assertThat(correlation.midRanks().orElseThrow())
                        .isCloseTo(Double.parseDouble(row[2]), within(1e-9));
            }
        }
    }

    @Test
    void without_ties_both_readings_are_one() {
        int[][] table = {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}};
        RankCorrelation correlation = RankCorrelation.of(table).orElseThrow();
        assertThat(correlation.literal()).isCloseTo(-0.5, within(1e-12));
        assertThat(correlation.midRanks().orElseThrow()).isCloseTo(-0.5, within(1e-12));
        assertThat(correlation.isMarked()).isTrue();
        assertThat(correlation.isLiterallyMarked()).isTrue();
    }

    @Test
    void pairs_say_what_their_table_says() {
        assertThat(RankCorrelation.ofPairs(new int[] {3, 5, 3, 4}, new int[] {11, 40, 7, 11}))
                .isEqualTo(RankCorrelation.of(new int[][] {{1, 1, 0}, {0, 1, 0}, {0, 0, 1}}));
        assertThat(RankCorrelation.ofPairs(new int[0], new int[0])).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.ofPairs(new int[] {1, 2}, new int[] {1}));
    }

    @Test
    void one_mark_for_all_has_no_correlation_by_mid_ranks_and_no_mark() {
        RankCorrelation correlation =
                RankCorrelation.of(new int[][] {{0, 0}, {2, 3}}).orElseThrow();
        assertThat(correlation.midRanks()).isEmpty();
        assertThat(correlation.isMarked()).isFalse();
    }

    @Test
    void fewer_than_two_pupils_have_none() {
        assertThat(RankCorrelation.of(new int[][] {{0, 1}, {0, 0}})).isEmpty();
        assertThat(RankCorrelation.of(new int[0][])).isEmpty();
    }

    @Test
    void crooked_tables_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.of(new int[][] {{1, 2}, {1}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.of(new int[][] {{1, -2}}));
    }

    private static int[][] table(String rows) {
        return Stream.of(rows.split(","))
                .map(row -> Stream.of(row.split(" ")).mapToInt(Integer::parseInt).toArray())
                .toArray(int[][]::new);
    }
}
