package opora.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Sign: a cohort whose mean changes from one year to the next unlike those of the other schools, up or down.
 *
 * <p>Over the N schools the later mean is regressed on the earlier one by least squares with weights n₁ + n₂ (participants of both years).
 * Standardised residual z = √w·e / (s·√(1 − h)), s² = Σw·e² / (N − 2), h the leverage; studentised (the school itself left out) t = z·√((N − 3) / (N
 * − 2 − z²)). p-value: both tails of T with min(n₁, n₂) − 1 degrees of freedom, so that a small class needs a greater jump.
 *
 * <p>These are the residuals, probabilities and flags (p &lt; 5 %) that the Atlanta Journal-Constitution published in 2012. Its residuals are not
 * calibrated for what differs between schools beyond chance, so the p-values are approximate; {@link Unconfirmed} is the stricter sign.
 *
 * <p>Fewer than four schools, or all with the same earlier mean: all empty. A school with one participant in a year takes part in the regression and
 * has no answer. Means on a line without any residual are no change: p = 1. A school without one of the years is left out before.
 *
 * <p>Source: Perry, Vogell, Judd, Cheating our children: the AJC's methodology, Atlanta Journal-Constitution, March 2012; METHODOLOGY 2.1 (c), 0.12.
 *
 * @param predicted later mean by the regression, in the unit of the later mean
 * @param standardised z; positive when the later mean is above the predicted
 * @param studentised t
 */
public record SuddenChange(double predicted, double standardised, double studentised, double pValue)
        implements Sign {

    private static final int FEWEST = 4;
    private static final double ROUNDING = 1e-12;

    /** One answer per cohort, in their order. */
    public static List<Optional<SuddenChange>> over(List<Cohort> cohorts) {
        double weights = cohorts.stream().mapToDouble(SuddenChange::weight).sum();
        double meanX = mean(cohorts, weights, cohort -> cohort.before().mean());
        double meanY = mean(cohorts, weights, cohort -> cohort.after().mean());
        double squares = 0;
        double products = 0;
        double heights = 0;
        for (Cohort cohort : cohorts) {
            double x = cohort.before().mean() - meanX;
            double y = cohort.after().mean() - meanY;
            squares += weight(cohort) * x * x;
            products += weight(cohort) * x * y;
            heights += weight(cohort) * y * y;
        }
        if (cohorts.size() < FEWEST || squares <= ROUNDING * weights * meanX * meanX) {
            return cohorts.stream().map(_ -> Optional.<SuddenChange>empty()).toList();
        }
        double slope = products / squares;
        Fit fit = new Fit(meanX, meanY, slope, squares, weights, heights, cohorts.size());
        double unexplained = cohorts.stream().mapToDouble(fit::weightedSquare).sum();
        List<Optional<SuddenChange>> answers = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            boolean single = Math.min(cohort.before().size(), cohort.after().size()) < 2;
            answers.add(single ? Optional.empty() : Optional.of(fit.judge(cohort, unexplained)));
        }
        return List.copyOf(answers);
    }

    private static double weight(Cohort cohort) {
        return (double) cohort.before().size() + cohort.after().size();
    }

    private static double mean(
            List<Cohort> cohorts, double weights, ToDoubleFunction<Cohort> value) {
        return cohorts.stream()
                        .mapToDouble(cohort -> weight(cohort) * value.applyAsDouble(cohort))
                        .sum()
                / weights;
    }

    private record Fit(
            double meanX,
            double meanY,
            double slope,
            double squares,
            double weights,
            double heights,
            int size) {

        double predicted(Cohort cohort) {
            return meanY + slope * (cohort.before().mean() - meanX);
        }

        double weightedSquare(Cohort cohort) {
            double residual = cohort.after().mean() - predicted(cohort);
            return weight(cohort) * residual * residual;
        }

        SuddenChange judge(Cohort cohort, double unexplained) {
            double predicted = predicted(cohort);
            double x = cohort.before().mean() - meanX;
            double leverage = weight(cohort) * (1 / weights + x * x / squares);
            double variance = unexplained / (size - 2) * (1 - leverage);
            if (variance <= ROUNDING * heights) {
                return new SuddenChange(predicted, 0, 0, 1);
            }
            double z = Math.sqrt(weight(cohort) / variance) * (cohort.after().mean() - predicted);
            double t = z * Math.sqrt((size - 3) / Math.max(0, size - 2 - z * z));
            double freedom = Math.min(cohort.before().size(), cohort.after().size()) - 1.0;
            double tail = TDistribution.of(freedom).survivalProbability(Math.abs(t));
            return new SuddenChange(predicted, z, t, 2 * tail);
        }
    }
}
