package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

class ShareDistributionTest {

    private static final int ALPHA = 1;
    private static final int BETA = 2;
    private static final int HITS = 3;
    private static final int SIZE = 4;
    private static final int GROUPS = 5;
    private static final int TAIL = 6;

    @Test
    void tails_are_those_of_scipy() {
        for (String[] row : golden("tail")) {
            ShareDistribution belief = new ShareDistribution(number(row[ALPHA]), number(row[BETA]));
            assertThat(belief.atLeast(Integer.parseInt(row[HITS]), Integer.parseInt(row[SIZE])))
                    .as(String.join(";", row))
                    .isCloseTo(number(row[TAIL]), within(1e-10));
        }
    }

    @Test
    void a_fit_is_that_of_another_program_and_does_not_hang_on_the_order() {
        for (String[] row : golden("fit")) {
            List<Share> groups =
                    new ArrayList<>(
                            Arrays.stream(row[GROUPS].split(" "))
                                    .map(ShareDistributionTest::share)
                                    .toList());
            ShareDistribution fitted = ShareDistribution.of(groups);
            assertThat(fitted.alpha()).isCloseTo(number(row[ALPHA]), within(1e-8 * fitted.alpha()));
            assertThat(fitted.beta()).isCloseTo(number(row[BETA]), within(1e-8 * fitted.beta()));
            Collections.reverse(groups);
            groups.add(new Share(0, 0));
            assertThat(ShareDistribution.of(groups).mean()).isCloseTo(fitted.mean(), within(1e-12));
            assertThat(ShareDistribution.of(groups).alpha())
                    .isCloseTo(fitted.alpha(), within(1e-8 * fitted.alpha()));
        }
    }

    @Test
    void a_planted_spread_is_found_again() {
        SplittableRandom random = new SplittableRandom(847);
        BetaDistribution.Sampler truth = BetaDistribution.of(3, 17).createSampler(random::nextLong);
        List<Share> groups = new ArrayList<>();
        for (int group = 0; group < 4_000; group++) {
            double share = truth.sample();
            int size = 3 + random.nextInt(60);
            int hits = 0;
            for (int person = 0; person < size; person++) {
                hits += random.nextDouble() < share ? 1 : 0;
            }
            groups.add(new Share(hits, size));
        }
        ShareDistribution fitted = ShareDistribution.of(groups);
        assertThat(fitted.mean()).isCloseTo(0.15, within(0.005));
        assertThat(fitted.alpha() + fitted.beta()).isBetween(17.0, 23.0);
    }

    @Test
    void a_small_group_is_drawn_to_the_region_and_a_large_one_hardly() {
        ShareDistribution region = new ShareDistribution(3, 17);
        assertThat(region.given(new Share(2, 4)).mean()).isCloseTo(5 / 24.0, within(1e-12));
        assertThat(region.given(new Share(200, 400)).mean()).isBetween(0.48, 0.5);
        assertThat(region.given(new Share(0, 0))).isEqualTo(region);
    }

    @Test
    void few_groups_say_nothing_of_a_region() {
        List<Share> nine = Collections.nCopies(9, new Share(2, 10));
        assertThat(ShareDistribution.of(nine)).isEqualTo(ShareDistribution.JEFFREYS);
        assertThat(ShareDistribution.of(Collections.nCopies(10, new Share(2, 10))).mean())
                .isCloseTo(0.2, within(1e-12));
    }

    @Test
    void where_nobody_or_everybody_hits_there_still_is_a_distribution() {
        ShareDistribution nobody = ShareDistribution.of(Collections.nCopies(12, new Share(0, 10)));
        assertThat(nobody.mean()).isCloseTo(0.5 / 121, within(1e-12));
        ShareDistribution everybody =
                ShareDistribution.of(Collections.nCopies(12, new Share(10, 10)));
        assertThat(everybody.mean()).isCloseTo(120.5 / 121, within(1e-12));
    }

    @Test
    void groups_of_one_person_tell_no_spread() {
        List<Share> singles = new ArrayList<>(Collections.nCopies(10, new Share(0, 1)));
        singles.addAll(Collections.nCopies(10, new Share(1, 1)));
        assertThat(ShareDistribution.of(singles)).isEqualTo(new ShareDistribution(0.5, 0.5));
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> new ShareDistribution(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShareDistribution(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShareDistribution.JEFFREYS.atLeast(-1, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String[]> golden(String kind) {
        List<String[]> rows =
                Golden.rows("betas.csv").stream().filter(row -> row[0].equals(kind)).toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static Share share(String written) {
        String[] parts = written.split("/");
        return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static double number(String written) {
        return Double.parseDouble(written);
    }
}
