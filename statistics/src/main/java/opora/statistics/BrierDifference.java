package opora.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * By how much the Brier score of one forecast differs from that of another one of the same cases: the mean of dᵢ = (own square − other square)ᵢ, with its 95 % interval. Negative where
 * the own forecast is the better one.
 *
 * <p>Cases of one group (the years of a school, the classes of a school) go together and count as one piece of evidence: with e_g the sum of dᵢ − mean over group g, G groups and n
 * cases the variance is G / (G − 1) · Σ e_g² / n², and the interval is the mean ± the quantile 0.975 of Student's law with G − 1 degrees of freedom times its root.
 *
 * <p>Fewer than two groups have no interval and are refused. Where both forecasts say the same everywhere the difference is 0 with an interval of no width. Order does not matter.
 *
 * <p>Source: Diebold, Mariano, Journal of Business and Economic Statistics 13 (1995), 253–263; Cameron, Miller, Journal of Human Resources 50 (2015), 317–372.
 *
 * @param groups how many
 */
public record BrierDifference(double mean, double lower, double upper, int groups) {

    private static final double TAIL = 0.025;

    /**
     * @param own forecasts of the cases
     * @param other of the same cases in the same order
     * @param groups to which group each case belongs
     */
    public static BrierDifference of(List<Foretold> own, List<Foretold> other, List<?> groups) {
        int cases = own.size();
        if (other.size() != cases || groups.size() != cases) {
            throw new IllegalArgumentException("not the same cases");
        }
        double mean = 0;
        for (int at = 0; at < cases; at++) {
            mean += difference(own, other, at) / cases;
        }
        Map<Object, Double> sums = new HashMap<>();
        for (int at = 0; at < cases; at++) {
            sums.merge(groups.get(at), difference(own, other, at) - mean, Double::sum);
        }
        int known = sums.size();
        if (known < 2) {
            throw new IllegalArgumentException("no interval of " + known + " groups");
        }
        double squares = sums.values().stream().mapToDouble(sum -> sum * sum).sum();
        double error = Math.sqrt(known / (known - 1.0) * squares) / cases;
        double reach = TDistribution.of(known - 1.0).inverseSurvivalProbability(TAIL) * error;
        return new BrierDifference(mean, mean - reach, mean + reach, known);
    }

    private static double difference(List<Foretold> own, List<Foretold> other, int at) {
        if (own.get(at).came() != other.get(at).came()) {
            throw new IllegalArgumentException("case " + at + " came and did not come");
        }
        return own.get(at).square() - other.get(at).square();
    }

    /** Whether the own forecast is better by more than chance: the whole interval lies below 0. */
    public boolean isSurelyBetter() {
        return upper < 0;
    }
}
