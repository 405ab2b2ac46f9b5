package opora.statistics;

import java.util.Arrays;

/**
 * Logistic regression with a ridge: the chance that something comes, from several traits. With zᵢⱼ = (xᵢⱼ − meanⱼ) / scaleⱼ, both over the cases it is fitted to (scale =
 * √(Σ(x − mean)² / n)), and ηᵢ = β₀ + Σⱼ βⱼzᵢⱼ the chance is p = 1 / (1 + exp(−η)), and β makes
 * Σᵢ [ln(1 + exp(ηᵢ)) − yᵢηᵢ] + ½ · penalty · Σⱼ βⱼ² smallest; β₀ is not drawn to 0. Newton's steps, halved while the sum would grow.
 *
 * <p>A penalty of λ believes beforehand that one standard deviation of a trait moves the log odds by about 1/√λ. A trait that is the same in all cases says nothing: its
 * weight is 0, whatever it is later. Cases all of which came, or none, or no cases at all, teach nothing and are refused, and so is a trait that is not a finite number: what is
 * missing has to be given a value by whoever asks. The order of the cases does not matter beyond rounding.
 *
 * <p>Source: le Cessie, van Houwelingen, Applied Statistics 41 (1992), 191–201.
 */
public final class RidgeLogit {

    private static final int MOST_STEPS = 100;
    private static final double NEAR_ENOUGH = 1e-10;

    private final double[] means;
    private final double[] scales;
    private final double[] weights;

    private RidgeLogit(double[] means, double[] scales, double[] weights) {
        this.means = means;
        this.scales = scales;
        this.weights = weights;
    }

    /**
     * @param traits of each case the same number of traits
     * @param came of each case whether it came
     * @param penalty λ, above 0
     */
    public static RidgeLogit of(double[][] traits, boolean[] came, double penalty) {
        refuse(traits, came, penalty);
        int count = traits[0].length;
        double[] means = new double[count];
        double[] scales = new double[count];
        for (int trait = 0; trait < count; trait++) {
            for (double[] one : traits) {
                means[trait] += one[trait] / traits.length;
            }
            for (double[] one : traits) {
                scales[trait] += Math.pow(one[trait] - means[trait], 2) / traits.length;
            }
            scales[trait] = Math.sqrt(scales[trait]);
        }
        RidgeLogit untaught = new RidgeLogit(means, scales, new double[count + 1]);
        double[][] rows = Arrays.stream(traits).map(untaught::row).toArray(double[][]::new);
        return new RidgeLogit(means, scales, new RidgeFit(rows, came, penalty).weights());
    }

    private static void refuse(double[][] traits, boolean[] came, double penalty) {
        int those = 0;
        for (boolean one : came) {
            those += one ? 1 : 0;
        }
        if (traits.length != came.length || those == 0 || those == came.length || !(penalty > 0)) {
            throw new IllegalArgumentException(
                    "%d cases, %d of %d came, penalty %s"
                            .formatted(traits.length, those, came.length, penalty));
        }
        for (double[] one : traits) {
            if (one.length != traits[0].length || !Arrays.stream(one).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("not traits: " + Arrays.toString(one));
            }
        }
    }

    /** The chance 0–1 of a case with these traits. */
    public double chance(double[] traits) {
        double logOdds = weights[0];
        for (double pull : pulls(traits)) {
            logOdds += pull;
        }
        return LogOdds.chance(logOdds);
    }

    /** By how much each trait moves the log odds of this case away from those of a case that is average in everything. */
    public double[] pulls(double[] traits) {
        double[] row = row(traits);
        double[] pulls = new double[traits.length];
        for (int trait = 0; trait < pulls.length; trait++) {
            pulls[trait] = weights[trait + 1] * row[trait + 1];
        }
        return pulls;
    }

    /** β₀, then one per trait, per standard deviation. */
    public double[] weights() {
        return weights.clone();
    }

    /** 1 for β₀, then the standardised traits. */
    private double[] row(double[] traits) {
        double[] row = new double[traits.length + 1];
        row[0] = 1;
        for (int trait = 0; trait < traits.length; trait++) {
            double off = traits[trait] - means[trait];
            row[trait + 1] = isConstant(trait) ? 0 : off / scales[trait];
        }
        return row;
    }

    /** Also where rounding makes equal numbers differ. */
    private boolean isConstant(int trait) {
        return scales[trait] <= NEAR_ENOUGH * Math.max(1, Math.abs(means[trait]));
    }

    /** Newton's steps. {@code rows}: standardised, with a 1 in front. */
    private record RidgeFit(double[][] rows, boolean[] came, double penalty) {

        double[] weights() {
            double[] weights = new double[rows[0].length];
            double now = loss(weights);
            for (int step = 0; step < MOST_STEPS; step++) {
                double[] way = LinearSystem.solved(curvature(weights), slope(weights));
                double part = 1;
                double[] next = moved(weights, way, part);
                while (loss(next) > now && part > NEAR_ENOUGH) {
                    part /= 2;
                    next = moved(weights, way, part);
                }
                double length = Arrays.stream(way).map(Math::abs).max().orElse(0);
                weights = next;
                now = loss(weights);
                if (length < NEAR_ENOUGH) {
                    return weights;
                }
            }
            return weights;
        }

        private static double[] moved(double[] from, double[] way, double part) {
            double[] to = from.clone();
            for (int at = 0; at < to.length; at++) {
                to[at] -= part * way[at];
            }
            return to;
        }

        private double loss(double[] weights) {
            double loss = 0;
            for (int at = 1; at < weights.length; at++) {
                loss += penalty / 2 * weights[at] * weights[at];
            }
            for (int one = 0; one < rows.length; one++) {
                double logOdds = logOdds(rows[one], weights);
                // ln(1 + exp(η)) without overflow
                loss += Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds)));
                loss -= came[one] ? logOdds : 0;
            }
            return loss;
        }

        private double[] slope(double[] weights) {
            double[] slope = new double[weights.length];
            for (int at = 1; at < slope.length; at++) {
                slope[at] = penalty * weights[at];
            }
            for (int one = 0; one < rows.length; one++) {
                double off = LogOdds.chance(logOdds(rows[one], weights)) - (came[one] ? 1 : 0);
                for (int at = 0; at < slope.length; at++) {
                    slope[at] += off * rows[one][at];
                }
            }
            return slope;
        }

        private double[][] curvature(double[] weights) {
            double[][] curvature = new double[weights.length][weights.length];
            for (int at = 1; at < weights.length; at++) {
                curvature[at][at] = penalty;
            }
            for (double[] row : rows) {
                double chance = LogOdds.chance(logOdds(row, weights));
                for (int at = 0; at < weights.length; at++) {
                    for (int other = 0; other < weights.length; other++) {
                        curvature[at][other] += chance * (1 - chance) * row[at] * row[other];
                    }
                }
            }
            return curvature;
        }

        private static double logOdds(double[] row, double[] weights) {
            double sum = 0;
            for (int at = 0; at < row.length; at++) {
                sum += row[at] * weights[at];
            }
            return sum;
        }
    }
}
