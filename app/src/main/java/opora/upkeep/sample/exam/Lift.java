package opora.upkeep.sample.exam;

import opora.upkeep.sample.region.Story;

/**
 * How markers help papers that miss a border by little (METHODOLOGY 2.6): the nearer, the likelier. Papers are lifted exactly to the border.
 *
 * @param nearest chance of a paper that misses one point
 * @param fading by what each further missing point multiplies it
 * @param reach the most points given
 */
record Lift(double nearest, double fading, int reach) {

    private static final Lift NONE = new Lift(0, 0, 0);
    private static final Lift MATHS = new Lift(0.73, 0.6, 3);
    private static final Lift RUSSIAN = new Lift(0.70, 0.75, 6);
    private static final Lift TO_FOUR = new Lift(0.3, 0.6, 3);
    private static final Lift TO_FIVE = new Lift(0.12, 0.6, 3);
    private static final Lift CERTAIN = new Lift(1, 1, 6);

    /** At the border of «3» of this sitting. Exams are marked elsewhere: nobody lifts there. */
    static Lift toThree(Sitting sitting) {
        if (!sitting.procedure().isVpr()) {
            return NONE;
        }
        return sitting.procedure().subject().equals("RU") ? RUSSIAN : MATHS;
    }

    /** At the border of {@code mark} 3–5 in a school of that story. */
    static Lift to(int mark, Sitting sitting, Story story) {
        if (!sitting.procedure().isVpr()) {
            return NONE;
        }
        return switch (mark) {
            case 3 -> story == Story.INFLATED ? CERTAIN : toThree(sitting);
            case 4 -> TO_FOUR;
            default -> TO_FIVE;
        };
    }

    double chance(int missing) {
        return missing > reach ? 0 : nearest * StrictMath.pow(fading, missing - 1.0);
    }
}
