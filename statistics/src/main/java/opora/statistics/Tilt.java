package opora.statistics;

/** How much stronger a school is than the others, as the exponent by which a point of score makes a participant likelier; see {@link BorderExcess}. */
final class Tilt {

    private static final double STEEPEST = 1;

    private Tilt() {}

    /** 0–1; 0 when the school is no stronger outside the window T − r … T, or nobody is outside. */
    static double of(int first, int reach, int[] school, int[] others) {
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

    /** Σ counts · e^(tilt·(score − top)) · (score − mean): rises through 0 where the tilted mean is the wanted one. */
    private static double excess(double[] counts, double tilt, double mean) {
        double excess = 0;
        for (int score = 0; score < counts.length; score++) {
            excess += counts[score] * Math.exp(tilt * (score - counts.length)) * (score - mean);
        }
        return excess;
    }
}
