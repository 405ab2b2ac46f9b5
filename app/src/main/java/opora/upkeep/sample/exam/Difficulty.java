package opora.upkeep.sample.exam;

import opora.upkeep.sample.region.Dice;

/** Makes a paper exactly so hard that the wanted share of the region fails, after the lift at the border. */
final class Difficulty {

    private static final double EASIEST = -6;
    private static final double HARDEST = 5;
    private static final int HALVINGS = 14;
    private static final int NODES = 41;
    private static final double WIDTH = 4;

    /** From the first task to the last, in deviations of a pupil. */
    private static final double RISE = 2.8;

    private static final double UNEVEN = 0.45;

    private Difficulty() {}

    /** Mean and deviation of the ability of those who write. */
    record Population(double mean, double deviation) {}

    /** Difficulty of each task before the common shift: rising along the paper, uneven, raised tasks higher. */
    static double[] profile(Paper paper) {
        Dice dice = Dice.of(0, paper.procedure().code());
        double[] profile = new double[paper.tasks().size()];
        for (int task = 0; task < profile.length; task++) {
            double place = (double) task / (profile.length - 1) - 0.5;
            double level = paper.tasks().get(task).level().harder();
            profile[task] = RISE * place + level + UNEVEN * dice.normal();
        }
        return profile;
    }

    /** What has to be added to the difficulty of every task. */
    static double harder(Chances chances, Paper paper, Sitting sitting, Population population) {
        double low = EASIEST;
        double high = HARDEST;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            Population beside = new Population(population.mean() - middle, population.deviation());
            if (failing(chances, paper, sitting, beside) < sitting.failing()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double failing(
            Chances chances, Paper paper, Sitting sitting, Population population) {
        double failing = 0;
        double weights = 0;
        for (int node = 0; node < NODES; node++) {
            double z = WIDTH * (2.0 * node / (NODES - 1) - 1);
            double weight = StrictMath.exp(-z * z / 2);
            double ability = population.mean() + population.deviation() * z;
            failing += weight * failing(chances.scores(ability), paper, Lift.toThree(sitting));
            weights += weight;
        }
        return failing / weights;
    }

    private static double failing(double[] scores, Paper paper, Lift lift) {
        int enough = paper.grading().enough();
        double failing = 0;
        for (int score = 0; score < enough; score++) {
            failing += scores[score] * (1 - lift.chance(enough - score));
        }
        return failing;
    }
}
