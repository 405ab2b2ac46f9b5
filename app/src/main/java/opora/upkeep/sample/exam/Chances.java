package opora.upkeep.sample.exam;

import java.util.stream.IntStream;
import opora.upkeep.sample.region.Dice;

/**
 * What pupils get in each task of a paper: a graded logistic model. P(at least k points) = 1 / (1 + e^(−a·(θ − b − s·(k − (m + 1)/2)))) with a
 * the sharpness, θ the ability, b the difficulty of the task, m its maximum, s the distance of its steps. Tabulated over θ, because every
 * pupil asks it for every task.
 */
final class Chances {

    private static final double LOWEST = -5;
    private static final double STEP = 0.05;
    private static final int GRID = 201;
    private static final double STEPS_APART = 0.8;

    /** Of the zero points, so many were not even tried. */
    private static final double LEFT_OUT = 0.12;

    static final byte NOT_ATTEMPTED = -1;

    private final int[] maxima;
    private final double[][] atLeast;

    private Chances(int[] maxima, double[][] atLeast) {
        this.maxima = maxima;
        this.atLeast = atLeast;
    }

    /** {@code difficulties}: by task, in deviations of a pupil. */
    static Chances of(Paper paper, double[] difficulties) {
        int[] maxima = paper.tasks().stream().mapToInt(Task::maximum).toArray();
        double[][] atLeast = new double[GRID][];
        for (int row = 0; row < GRID; row++) {
            double ability = LOWEST + row * STEP;
            atLeast[row] = row(maxima, difficulties, ability, paper.sharpness());
        }
        return new Chances(maxima, atLeast);
    }

    private static double[] row(
            int[] maxima, double[] difficulties, double ability, double sharpness) {
        double[] row = new double[IntStream.of(maxima).sum()];
        int at = 0;
        for (int task = 0; task < maxima.length; task++) {
            for (int points = 1; points <= maxima[task]; points++) {
                double further = STEPS_APART * (points - (maxima[task] + 1) / 2.0);
                double logit = sharpness * (ability - difficulties[task] - further);
                row[at++] = 1 / (1 + StrictMath.exp(-logit));
            }
        }
        return row;
    }

    /** One pupil's points; answers their sum. */
    int write(double ability, Dice dice, byte[] points) {
        double[] row = row(ability);
        int at = 0;
        int sum = 0;
        for (int task = 0; task < maxima.length; task++) {
            double luck = dice.uniform();
            int got = 0;
            while (got < maxima[task] && luck < row[at + got]) {
                got++;
            }
            at += maxima[task];
            sum += got;
            points[task] =
                    got == 0 && luck > 1 - LEFT_OUT * (1 - row[at - maxima[task]])
                            ? NOT_ATTEMPTED
                            : (byte) got;
        }
        return sum;
    }

    /** Share of pupils of this ability by primary score. */
    double[] scores(double ability) {
        double[] row = row(ability);
        double[] scores = {1};
        int at = 0;
        for (int maximum : maxima) {
            scores = withTask(scores, row, at, maximum);
            at += maximum;
        }
        return scores;
    }

    private static double[] withTask(double[] scores, double[] row, int at, int maximum) {
        double[] longer = new double[scores.length + maximum];
        for (int points = 0; points <= maximum; points++) {
            double reached = points == 0 ? 1 : row[at + points - 1];
            double exceeded = points == maximum ? 0 : row[at + points];
            for (int score = 0; score < scores.length; score++) {
                longer[score + points] += scores[score] * (reached - exceeded);
            }
        }
        return longer;
    }

    private double[] row(double ability) {
        int nearest = (int) ((ability - LOWEST) / STEP + 0.5);
        return atLeast[Math.clamp(nearest, 0, GRID - 1)];
    }
}
