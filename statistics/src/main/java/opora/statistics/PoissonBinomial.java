package opora.statistics;

/**
 * How many of several independent events happen when each has a chance of its own: the Poisson binomial distribution. With S₀(0) = 1 and one event after
 * the other, S(k) ← (1 − p)·S(k) + p·S(k − 1), the last of the counts gathering everything from {@code wanted} on. Nothing but products and sums of numbers
 * between 0 and 1, so that nothing cancels.
 *
 * <p>Of no events none happens: at least 0 is certain, at least 1 impossible. The order of the events does not matter. What is not known is no event: leave
 * it out, do not put 0 for it.
 *
 * <p>Events that go together (the same pupils in two procedures) are more often all true or all false than this says; whoever uses it says so.
 *
 * <p>Source: Barlow, Heidtmann, IEEE Transactions on Reliability 33 (1984), 322–323; Hong, Computational Statistics and Data Analysis 59 (2013), 41–51.
 */
public final class PoissonBinomial {

    private PoissonBinomial() {}

    /**
     * Probability 0–1 that at least {@code wanted} of the events happen.
     *
     * @param wanted 0 or more
     * @param probabilities one per event, each 0–1
     * @throws IllegalArgumentException for a negative number or a probability outside 0–1
     */
    public static double atLeast(int wanted, double... probabilities) {
        if (wanted < 0) {
            throw new IllegalArgumentException("at least " + wanted + " events");
        }
        double[] chances = new double[wanted + 1];
        chances[0] = 1;
        for (double probability : probabilities) {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("not a probability: " + probability);
            }
            add(chances, probability);
        }
        return Math.min(1, chances[wanted]);
    }

    private static void add(double[] chances, double probability) {
        int last = chances.length - 1;
        if (last == 0) {
            return;
        }
        chances[last] += probability * chances[last - 1];
        for (int count = last - 1; count > 0; count--) {
            chances[count] = (1 - probability) * chances[count] + probability * chances[count - 1];
        }
        chances[0] *= 1 - probability;
    }
}
