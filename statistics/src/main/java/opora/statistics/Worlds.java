package opora.statistics;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * How often something comes about of several independent events when a year is lived again and again with a fixed seed: the same numbers give the same answer on every
 * machine. Of {@code worlds} worlds the answer has a standard error of at most ½ / √worlds: half a percent of 10,000.
 *
 * <p>Of no events the rule is asked about none, in every world the same. What is not known is no event: leave it out. Events that go together (the same pupils in
 * two procedures) are more often all true or all false than this says; whoever uses it says so.
 *
 * <p>Source: Efron, Tibshirani, An Introduction to the Bootstrap (1993), chapter 6; the generator is that of Steele, Lea, Flood, OOPSLA 2014.
 */
public final class Worlds {

    private Worlds() {}

    /**
     * In how many worlds the rule holds.
     *
     * @param chances of the events, each 0–1; their order decides which world is which
     * @param rule asked with a set of bits that is its own only while it answers: bit i is set when event i happens
     * @param worlds 1 or more
     */
    public static int count(double[] chances, Predicate<BitSet> rule, int worlds, long seed) {
        if (worlds < 1) {
            throw new IllegalArgumentException(worlds + " worlds");
        }
        SplittableRandom random = new SplittableRandom(seed);
        BitSet happened = new BitSet(chances.length);
        int held = 0;
        for (int world = 0; world < worlds; world++) {
            for (int event = 0; event < chances.length; event++) {
                happened.set(event, random.nextDouble() < chances[event]);
            }
            held += rule.test(happened) ? 1 : 0;
        }
        return held;
    }
}
