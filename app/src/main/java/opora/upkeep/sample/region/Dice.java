package opora.upkeep.sample.region;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that falls the same on every machine. Each topic has dice of its own, so that files may be made in any order and at once. Normal
 * numbers are made here with {@link StrictMath}: those of the library may differ between versions.
 */
public final class Dice {

    private final SplittableRandom random;
    private double spare = Double.NaN;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The dice of one topic, for example the level of school 17. */
    public static Dice of(long seed, String topic, long... about) {
        long mixed = scramble(seed + 31L * topic.hashCode());
        for (long part : about) {
            mixed = scramble(mixed + part);
        }
        return new Dice(mixed);
    }

    /** From 0 on, below 1. */
    public double uniform() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    /** 31 random bits. */
    public int bits() {
        return (int) (random.nextLong() >>> 33);
    }

    /** One of 0 … count − 1. */
    public int upTo(int count) {
        return (int) (uniform() * count);
    }

    public boolean hits(double chance) {
        return uniform() < chance;
    }

    /** Normal with mean 0 and deviation 1 (the polar method). */
    public double normal() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * uniform() - 1;
            y = 2 * uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double stretch = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * stretch;
        return x * stretch;
    }

    public <T> void shuffle(List<T> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            list.set(last, list.set(upTo(last + 1), list.get(last)));
        }
    }

    private static long scramble(long bits) {
        long mixed = bits + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
