package opora.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Sign: a high mean with scores more alike than elsewhere at such a mean.
 *
 * <p>Scores near the maximum are alike by necessity: where schools differ only in strength, variance goes with mean·(maximum − mean). So expected
 * variance = c·mean·(maximum − mean), c = median over the schools of the upper half by mean of s² / (median of χ²ν/ν) / (mean·(maximum − mean)), ν =
 * n − 1; s² = n·deviation²/(n − 1) + 1/12, the last for scores being whole. The shape is given and not fitted: honest means lie close together, and a
 * slope fitted to them is turned by a few strange schools at the end. Under the null s² / expected has the distribution F(ν, d): chance of drawing
 * pupils, and schools that differ in truth with d degrees of freedom, d such that of the same schools the middle half lies in the middle half of F,
 * so that strange ones do not widen it. p-value: P(F ≤ s² / expected).
 *
 * <p>Asked only of schools with at least five participants whose mean is in the upper quarter ({@link Quantile} 0.75 over the schools with five,
 * equality asked): elsewhere even scores are no sign. The quarter is chosen by the mean and the test looks at the spread beside that mean, so that
 * choosing does not spoil the p-value. A mean nearer than half a point to 0 or the maximum is taken as half a point from it. Fewer than twenty
 * schools with five participants: all empty.
 *
 * <p>Source: soft scores of INVALSI: Quintano, Castellano, Longobardi, Statistica &amp; Applicazioni 7 (2009), 149–171; variances of many groups:
 * Smyth, Statistical Applications in Genetics and Molecular Biology 3 (2004), article 3; METHODOLOGY 0.12.
 *
 * @param size n
 * @param mean points
 * @param deviation of the scores, divisor n, points
 * @param expectedDeviation what schools with this mean have, divisor n, points
 * @param freedom d; the smaller, the more schools differ in truth
 */
public record HighAndEven(
        int size,
        double mean,
        double deviation,
        double expectedDeviation,
        double freedom,
        double pValue)
        implements Sign {

    private static final int SMALLEST = 5;
    private static final int FEWEST = 20;
    private static final double HIGH = 0.75;
    private static final double WHOLE_SCORES = 1 / 12.0;
    private static final double NEAREST = 0.5;
    private static final double EQUAL_SCHOOLS = 1e6;

    /**
     * One answer per school, in their order.
     *
     * @param maximum of the paper, points, at least 1
     * @throws IllegalArgumentException for a score above the maximum
     */
    public static List<Optional<HighAndEven>> over(int maximum, List<ScoreSummary> schools) {
        if (schools.stream().anyMatch(school -> school.max() > maximum)) {
            throw new IllegalArgumentException("a score above " + maximum);
        }
        List<ScoreSummary> asked =
                schools.stream().filter(school -> school.size() >= SMALLEST).toList();
        if (asked.size() < FEWEST) {
            return schools.stream().map(_ -> Optional.<HighAndEven>empty()).toList();
        }
        double high = Quantile.of(HIGH, asked.stream().mapToDouble(ScoreSummary::mean).toArray());
        Expectation expectation = Expectation.over(maximum, asked);
        List<Optional<HighAndEven>> answers = new ArrayList<>();
        for (ScoreSummary school : schools) {
            answers.add(
                    school.size() < SMALLEST || school.mean() < high
                            ? Optional.empty()
                            : Optional.of(expectation.judge(school)));
        }
        return List.copyOf(answers);
    }

    /** s² with divisor n − 1 and the 1/12 of whole scores, points². */
    public double variance() {
        return widened(deviation);
    }

    /** The same of what schools with this mean have; the p-value is P(F ≤ {@link #variance} / this) with n − 1 and {@link #freedom}. */
    public double expectedVariance() {
        return widened(expectedDeviation);
    }

    private double widened(double deviationOfScores) {
        return deviationOfScores * deviationOfScores * size / (size - 1) + WHOLE_SCORES;
    }

    private record Expectation(int maximum, double level, double freedom) {

        static Expectation over(int maximum, List<ScoreSummary> schools) {
            double half =
                    Quantile.median(schools.stream().mapToDouble(ScoreSummary::mean).toArray());
            List<ScoreSummary> upper =
                    schools.stream().filter(school -> school.mean() >= half).toList();
            double level =
                    Quantile.median(
                            upper.stream()
                                    .mapToDouble(school ->
                                            variance(school)
                                                    / median(school)
                                                    / room(maximum, school))
                                    .toArray());
            double logFreedom =
                    Crossing.of(
                            0,
                            Math.log(EQUAL_SCHOOLS),
                            log ->
                                    new Expectation(maximum, level, Math.exp(log)).typical(upper)
                                            - 0.5);
            return new Expectation(maximum, level, Math.exp(logFreedom));
        }

        HighAndEven judge(ScoreSummary school) {
            double shrunk = (school.size() - 1.0) / school.size();
            return new HighAndEven(
                    school.size(),
                    school.mean(),
                    school.deviation(),
                    Math.sqrt(Math.max(0, expected(school) - WHOLE_SCORES) * shrunk),
                    freedom,
                    tail(school));
        }

        private double expected(ScoreSummary school) {
            return level * room(maximum, school);
        }

        private double tail(ScoreSummary school) {
            return FDistribution.of(school.size() - 1.0, freedom)
                    .cumulativeProbability(variance(school) / expected(school));
        }

        /** How far the typical school is from the middle of its distribution, 0–1; a half when all is as it should be. */
        private double typical(List<ScoreSummary> schools) {
            return Quantile.median(
                    schools.stream()
                            .mapToDouble(school -> Math.abs(2 * tail(school) - 1))
                            .toArray());
        }

        private static double room(int maximum, ScoreSummary school) {
            double mean = Math.clamp(school.mean(), NEAREST, Math.max(NEAREST, maximum - NEAREST));
            return mean * (maximum - mean);
        }

        private static double variance(ScoreSummary school) {
            double squares = school.size() * school.deviation() * school.deviation();
            return squares / (school.size() - 1) + WHOLE_SCORES;
        }

        private static double median(ScoreSummary school) {
            double freedom = school.size() - 1.0;
            return ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(0.5) / freedom;
        }
    }
}
