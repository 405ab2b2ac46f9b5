package opora.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Sign: a cohort with high results (ВПР) whose later results (ОГЭ, ЕГЭ) are lower than those of schools with the same earlier results.
 *
 * <p>High results of few pupils are partly luck and fall back by themselves, so the earlier mean is first drawn towards the median m of the schools
 * by its reliability: x = m + λ·(mean − m), λ = B / (B + w/n), B the variance between schools ({@link SpreadBetween}), w the common variance inside
 * schools. Over the schools with ten participants in both years the later mean y is laid on x by {@link RobustLine}; expected = the line at x.
 * Variance of y − expected: A + slope²·B·(1 − λ) + v/n′, A what schools differ in truth, found robustly, v the common variance inside schools of the
 * later procedure, n′ its participants. p-value: lower normal tail of (y − expected) / √variance.
 *
 * <p>Asked of schools with five participants in both years whose x is in the upper quarter ({@link Quantile} 0.75 over the cohorts, equality asked).
 * Units of the two may differ (points, percent, marks). Fewer than twenty cohorts with ten participants in both years: all empty. A school without
 * one of the two is left out before. Pupils who left after the earlier procedure are not known here: say so on the card, since a weak half leaving
 * makes the sign rarer and a strong half leaving makes it appear.
 *
 * <p>Source: METHODOLOGY 2.4 (not confirmed by ЕГЭ), 0.12; own, on shrinkage: Robinson, Statistical Science 6 (1991), 15–32.
 *
 * @param earlier mean of the earlier procedure, its unit
 * @param later mean of the later procedure, its unit
 * @param expected later mean of schools with the same earlier result
 * @param deviation standard deviation of later − expected, that of chance and of schools together
 */
public record Unconfirmed(
        double earlier, double later, double expected, double deviation, double pValue)
        implements Sign {

    private static final int SMALLEST = 5;
    private static final int FITTED = 10;
    private static final int FEWEST = 20;
    private static final double HIGH = 0.75;

    /** One answer per cohort, in their order. */
    public static List<Optional<Unconfirmed>> over(List<Cohort> cohorts) {
        List<Cohort> fitted = cohorts.stream().filter(cohort -> smaller(cohort) >= FITTED).toList();
        if (fitted.size() < FEWEST) {
            return cohorts.stream().map(_ -> Optional.<Unconfirmed>empty()).toList();
        }
        Reliability reliability = Reliability.of(fitted.stream().map(Cohort::before).toList());
        Later later = Later.of(fitted, reliability);
        double high =
                Quantile.of(
                        HIGH,
                        cohorts.stream()
                                .mapToDouble(cohort -> reliability.drawn(cohort.before()))
                                .toArray());
        List<Optional<Unconfirmed>> answers = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            boolean asked =
                    smaller(cohort) >= SMALLEST && reliability.drawn(cohort.before()) >= high;
            answers.add(asked ? Optional.of(later.judge(cohort)) : Optional.empty());
        }
        return List.copyOf(answers);
    }

    /** (later − expected) / deviation; 0 when there is no difference. The p-value is the lower normal tail of it. */
    public double standardised() {
        return later == expected ? 0 : (later - expected) / deviation;
    }

    private static int smaller(Cohort cohort) {
        return Math.min(cohort.before().size(), cohort.after().size());
    }

    /** Σ of all squares inside the groups over Σ(n − 1). */
    private static double inside(List<GroupMean> groups) {
        return groups.stream().mapToDouble(GroupMean::squares).sum()
                / groups.stream().mapToDouble(group -> group.size() - 1).sum();
    }

    private record Reliability(double median, double between, double inside) {

        static Reliability of(List<GroupMean> groups) {
            double inside = Unconfirmed.inside(groups);
            double median = Quantile.median(groups.stream().mapToDouble(GroupMean::mean).toArray());
            double[] residuals =
                    groups.stream().mapToDouble(group -> group.mean() - median).toArray();
            double[] chance = groups.stream().mapToDouble(group -> inside / group.size()).toArray();
            return new Reliability(median, SpreadBetween.variance(residuals, chance), inside);
        }

        /** λ, 0–1. */
        double of(GroupMean group) {
            return between == 0 ? 0 : between / (between + inside / group.size());
        }

        double drawn(GroupMean group) {
            return median + of(group) * (group.mean() - median);
        }

        /** Variance of the true earlier mean around the drawn one. */
        double left(GroupMean group) {
            return between * (1 - of(group));
        }
    }

    private record Later(Reliability reliability, RobustLine line, double inside, double between) {

        static Later of(List<Cohort> cohorts, Reliability reliability) {
            double[] x = new double[cohorts.size()];
            double[] y = new double[cohorts.size()];
            Arrays.setAll(x, place -> reliability.drawn(cohorts.get(place).before()));
            Arrays.setAll(y, place -> cohorts.get(place).after().mean());
            RobustLine line = RobustLine.through(x, y);
            double inside = Unconfirmed.inside(cohorts.stream().map(Cohort::after).toList());
            Later equal = new Later(reliability, line, inside, 0);
            double[] residuals = new double[cohorts.size()];
            double[] chance = new double[cohorts.size()];
            Arrays.setAll(residuals, place -> y[place] - line.at(x[place]));
            Arrays.setAll(chance, place -> equal.variance(cohorts.get(place)));
            return new Later(reliability, line, inside, SpreadBetween.variance(residuals, chance));
        }

        Unconfirmed judge(Cohort cohort) {
            double expected = line.at(reliability.drawn(cohort.before()));
            double deviation = Math.sqrt(variance(cohort));
            double residual = cohort.after().mean() - expected;
            double pValue =
                    residual == 0
                            ? 0.5
                            : NormalDistribution.of(0, 1)
                                    .cumulativeProbability(residual / deviation);
            return new Unconfirmed(
                    cohort.before().mean(), cohort.after().mean(), expected, deviation, pValue);
        }

        double variance(Cohort cohort) {
            return between
                    + line.slope() * line.slope() * reliability.left(cohort.before())
                    + inside / cohort.after().size();
        }
    }
}
