package opora.statistics;

/**
 * A forecast and what came of it. What nobody knows yet is no such pair: leave it out.
 *
 * @param chance that was told before, 0–1
 * @param came whether it came
 */
public record Foretold(double chance, boolean came) {

    public Foretold {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("not a chance: " + chance);
        }
    }

    /** (chance − 1)² of what came, chance² of what did not: 0 for a certain and right forecast, 1 for a certain and wrong one. */
    double square() {
        double off = chance - (came ? 1 : 0);
        return off * off;
    }
}
