package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SignProperties {

    @Property
    void without_odds_the_tail_is_counted_hands_of_cards(
            @ForAll @IntRange(max = 12) int at,
            @ForAll @IntRange(max = 12) int rest,
            @ForAll @IntRange(max = 40) int otherAt,
            @ForAll @IntRange(max = 40) int otherRest) {
        BigInteger tail = BigInteger.ZERO;
        for (int count = at; count <= Math.min(at + rest, at + otherAt); count++) {
            tail =
                    tail.add(
                            choose(at + rest, count)
                                    .multiply(choose(otherAt + otherRest, at + otherAt - count)));
        }
        BigInteger all = choose(at + rest + otherAt + otherRest, at + otherAt);
        assertThat(EqualOdds.of(at, rest, otherAt, otherRest, 1).atLeast())
                .isCloseTo(tail.doubleValue() / all.doubleValue(), within(1e-10));
    }

    /** Over all counts with the same margins, each with its chance under the null, counted as hands of cards. */
    @Property
    void under_the_null_a_p_value_is_at_most_x_with_chance_at_most_x(
            @ForAll @IntRange(min = 1, max = 25) int size,
            @ForAll @IntRange(min = 1, max = 30) int otherAt,
            @ForAll @IntRange(min = 1, max = 30) int otherRest,
            @ForAll @IntRange(min = 1, max = 20) int quarters) {
        double odds = quarters / 4.0;
        int margin = otherAt + size / 2;
        int others = otherAt + otherRest;
        double[] chances = new double[size + 1];
        double[] pValues = new double[size + 1];
        for (int count = 0; count <= size; count++) {
            BigInteger hands = choose(size, count).multiply(choose(others, margin - count));
            chances[count] = hands.doubleValue() * Math.pow(odds, count);
            pValues[count] =
                    chances[count] == 0
                            ? 2
                            : EqualOdds.of(
                                            count,
                                            size - count,
                                            margin - count,
                                            others - margin + count,
                                            odds)
                                    .atLeast();
        }
        double all = Arrays.stream(chances).sum();
        for (double x : pValues) {
            double chance =
                    IntStream.rangeClosed(0, size)
                                    .filter(count -> pValues[count] <= x)
                                    .mapToDouble(count -> chances[count])
                                    .sum()
                            / all;
            assertThat(chance).isLessThanOrEqualTo(Math.min(1, x) + 1e-9);
        }
    }

    @Property
    void lifting_one_more_over_the_border_is_never_less_remarkable(
            @ForAll @Size(8) int[] seed, @ForAll @IntRange(min = 1, max = 6) int first) {
        int[] school = new int[8];
        int[] region = new int[8];
        for (int score = 0; score < 8; score++) {
            school[score] = Math.floorMod(seed[score], 9) + 1;
            region[score] = school[score] + 100 + 7 * score;
        }
        Optional<BorderExcess> before = BorderExcess.of(first, 1, school, region);
        for (int[] scores : new int[][] {school, region}) {
            scores[first - 1]--;
            scores[first]++;
        }
        Optional<BorderExcess> after = BorderExcess.of(first, 1, school, region);
        if (before.isPresent() && after.isPresent()) {
            assertThat(after.get().pValue()).isLessThan(before.get().pValue());
            assertThat(after.get().odds()).isEqualTo(before.get().odds());
        }
    }

    @Property
    void quantiles_rise_and_stay_among_the_numbers(
            @ForAll @Size(min = 1, max = 20) int[] whole,
            @ForAll @IntRange(max = 100) int percent) {
        double[] numbers = new double[whole.length];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < whole.length; place++) {
            numbers[place] = whole[place];
            least = Math.min(least, whole[place]);
            most = Math.max(most, whole[place]);
        }
        double quantile = Quantile.of(percent / 100.0, numbers);
        assertThat(quantile).isBetween(least, most);
        assertThat(quantile)
                .isLessThanOrEqualTo(Quantile.of((percent + 1) / 101.0, numbers) + 1e-3);
    }

    private static BigInteger choose(int all, int some) {
        if (some < 0 || some > all) {
            return BigInteger.ZERO;
        }
        BigInteger ways = BigInteger.ONE;
        for (int place = 1; place <= some; place++) {
            ways =
                    ways.multiply(BigInteger.valueOf(all - some + place))
                            .divide(BigInteger.valueOf(place));
        }
        return ways;
    }
}
