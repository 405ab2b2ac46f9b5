package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import opora.statistics.Feasibility.Similar;
import opora.statistics.Feasibility.Verdict;
import opora.statistics.ShareTarget.Direction;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

/** History in which the truth is known: what is said has to come true as often as it is said. */
class FeasibilityCalibrationTest {

    private static final ShareTarget TWENTY = ShareTarget.ofPercent("20", Direction.AT_MOST);
    private static final Threshold THIRTY = Threshold.ofPercent("30");

    private final SplittableRandom random = new SplittableRandom(847);

    /** {@code lift}: by how much the true share falls within the year. */
    private List<OneYearOn> region(int schools, double lift) {
        BetaDistribution.Sampler truth = BetaDistribution.of(3, 12).createSampler(random::nextLong);
        List<OneYearOn> region = new ArrayList<>();
        for (int school = 0; school < schools; school++) {
            double share = truth.sample();
            int size = 5 + random.nextInt(70);
            region.add(
                    new OneYearOn(
                            "school " + school,
                            drawn(share, size),
                            drawn(Math.max(0, share - lift), size)));
        }
        return region;
    }

    private Share drawn(double share, int size) {
        int hits = 0;
        for (int pupil = 0; pupil < size; pupil++) {
            hits += random.nextDouble() < share ? 1 : 0;
        }
        return new Share(hits, size);
    }

    private static ShareDistribution fitted(List<OneYearOn> region) {
        return ShareDistribution.of(region.stream().map(OneYearOn::before).toList());
    }

    @Test
    void where_nothing_changes_the_told_chance_comes_true_also_of_schools_that_stood_out() {
        List<OneYearOn> region = region(20_000, 0);
        ShareDistribution spread = fitted(region);
        int[] cases = new int[5];
        double[] told = new double[5];
        int[] came = new int[5];
        for (OneYearOn one : region) {
            if (THIRTY.isReachedBy(one.before())) {
                double chance = Unchanged.of(one.before(), spread, TWENTY).chance();
                int band = (int) Math.min(4, chance * 10);
                cases[band]++;
                told[band] += chance;
                came[band] += TWENTY.isReachedBy(one.after()) ? 1 : 0;
            }
        }
        for (int band = 0; band < 5; band++) {
            if (cases[band] > 200) {
                assertThat((double) came[band] / cases[band])
                        .as("told %s of %s", told[band] / cases[band], cases[band])
                        .isCloseTo(
                                told[band] / cases[band],
                                within(3 * Math.sqrt(0.25 / cases[band])));
            }
        }
        assertThat(IntStream.of(cases).max().orElseThrow()).isGreaterThan(1_000);
    }

    @Test
    void the_usual_numbers_of_a_year_without_change_hold_for_95_of_100_schools() {
        List<OneYearOn> region = region(8_000, 0);
        ShareDistribution spread = fitted(region);
        long inside =
                region.stream()
                        .filter(one -> {
                            Unchanged told = Unchanged.of(one.before(), spread, TWENTY);
                            return told.fewest() <= one.after().hits()
                                    && one.after().hits() <= told.most();
                        })
                        .count();
        assertThat(inside / 8_000.0).isBetween(0.95, 0.99);
    }

    @Test
    void what_similar_schools_did_is_what_the_school_does_by_chance_when_nothing_changes() {
        List<OneYearOn> region = region(20_000, 0);
        Share base = new Share(18, 49);
        Feasibility told = Feasibility.of(region, base, TWENTY, fitted(region), Likeness.USUAL);
        Similar similar = similar(told.verdict());
        assertThat(similar.cases().size()).isGreaterThan(400);
        assertThat((double) similar.reached() / similar.cases().size())
                .isCloseTo(told.unchanged().orElseThrow().chance(), within(0.06));
    }

    @Test
    void where_every_school_gains_ten_points_more_of_them_come_to_the_target_than_chance_says() {
        List<OneYearOn> region = region(20_000, 0.1);
        Feasibility told =
                Feasibility.of(region, new Share(18, 49), TWENTY, fitted(region), Likeness.USUAL);
        Similar similar = similar(told.verdict());
        assertThat(told.verdict()).isInstanceOf(Verdict.Usual.class);
        assertThat((double) similar.reached() / similar.cases().size())
                .isGreaterThan(told.unchanged().orElseThrow().chance() + 0.15);
    }

    private static Similar similar(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Usual(Similar similar) -> similar;
            case Verdict.Seldom(Similar similar) -> similar;
            case Verdict.NeverSeen(Similar similar) -> similar;
            case Verdict.CannotBeJudged why -> throw new AssertionError(why);
        };
    }
}
