package opora.statistics;

/**
 * How much stronger a school is than the others, as the exponent by which a point of score makes a participant likelier: the t with Σ B(x)·e^(t·x)·(x −
 * mean) = 0 over the scores outside the window T − r … T, B the others' counts, mean that of the school there; see {@link BorderExcess}. Between 0 and
 * 1: no school is taken to be weaker than the others, and 1 is steeper than any real one.
 *
 * <p>Source: own, exponential tilting: Efron, Large-Scale Inference (2010), chapter 1.
 */
public final class Tilt {

    private static final double STEEPEST = 1;

    private Tilt() {}

    /**
     * 0–1; 0 when the school is no stronger outside the window T − r … T, or nobody is outside.
     *
     * @param school histogram of the school; index = score from 0 on
     * @param others histogram of the other schools, as long
     */
    public static double of(int first, int reach, int[] school, int[] others) {
        double[] counts = new double[others.length];
        double size = 0;
        double sum = 0;
        for (int score = 0; score < school.length; score++) {
            if (score < first - reach || score > first) {
                counts[score] = others[score];
                size += school[score];
                sum += (double) school[score] * score;
            }
        }
        if (size == 0) {
            return 0;
        }
        double mean = sum / size;
        return Crossing.of(0, STEEPEST, tilt -> excess(counts, tilt, mean));
    }

    /** e^(tilt·points): how many times likelier so many points more make a participant; below 1 for points less. */
    public static double weight(double tilt, int points) {
        return Math.exp(tilt * points);
    }

    /** Σ counts · e^(tilt·(score − top)) · (score − mean): rises through 0 where the tilted mean is the wanted one. */
    private static double excess(double[] counts, double tilt, double mean) {
        double excess = 0;
        for (int score = 0; score < counts.length; score++) {
            excess += counts[score] * Math.exp(tilt * (score - counts.length)) * (score - mean);
        }
        return excess;
    }
}
