package opora.statistics;

/**
 * A chance on the scale on which effects add up: ln(p / (1 − p)). 0 for one half, negative below, so that 10 % against 5 % is as far as 90 % against 95 %.
 *
 * <p>A chance of 0 or 1 has no log odds and is refused: whoever may meet one uses a belief that is never certain ({@link ShareDistribution}). There are no ties and
 * nothing is missing.
 *
 * <p>Source: Agresti, Categorical Data Analysis (2013), section 2.2.
 */
public final class LogOdds {

    private LogOdds() {}

    /** @throws IllegalArgumentException unless 0 &lt; chance &lt; 1 */
    public static double of(double chance) {
        if (!(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("no log odds of " + chance);
        }
        return Math.log(chance / (1 - chance));
    }

    /** The chance 0–1 that has these log odds. */
    public static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
