package opora.statistics;

/**
 * So many of so many: a number that never travels without its size.
 *
 * @param hits 0 … size
 * @param size 0 or more; a share of size 0 has no value
 */
public record Share(int hits, int size) {

    public Share {
        if (hits < 0 || size < 0 || hits > size) {
            throw new IllegalArgumentException(hits + " of " + size + " is not a share");
        }
    }

    /** hits / size, 0–1. @throws IllegalStateException when size is 0 */
    public double value() {
        if (size == 0) {
            throw new IllegalStateException("a share of nothing has no value");
        }
        return (double) hits / size;
    }
}
