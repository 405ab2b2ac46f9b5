package opora.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Rate of false discoveries over many tests (Benjamini–Hochberg): whoever looks at all with q ≤ 10 % looks, on the long average, at no more than one
 * in ten for nothing. With p₍₁₎ ≤ … ≤ p₍ₘ₎ the q-value of p₍ᵢ₎ is the least of m·p₍ⱼ₎/j over j ≥ i, never above 1.
 *
 * <p>Equal p have equal q. No tests give no q. A school that could not be tested is no test: leave it out, do not put 1 for it, or the others are
 * judged more mildly than they should. Holds for independent tests and for those that go together positively; p has to be valid: under "nothing
 * special" P(p ≤ x) ≤ x.
 *
 * <p>Source: Benjamini, Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289–300; Benjamini, Yekutieli, Annals of Statistics 29
 * (2001), 1165–1188.
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * The q-values 0–1, in the order of the p-values.
     *
     * @throws IllegalArgumentException for something outside 0–1 or not a number
     */
    public static double[] qValues(double... pValues) {
        if (Arrays.stream(pValues).anyMatch(p -> !(p >= 0 && p <= 1))) {
            throw new IllegalArgumentException("a p-value lies in 0–1");
        }
        int[] descending =
                IntStream.range(0, pValues.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer test) -> pValues[test])
                                        .reversed())
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] qValues = new double[pValues.length];
        double least = 1;
        for (int place = 0; place < descending.length; place++) {
            int rank = descending.length - place;
            least =
                    Math.min(
                            least,
                            pValues[descending[place]] * ((double) descending.length / rank));
            qValues[descending[place]] = least;
        }
        return qValues;
    }
}
