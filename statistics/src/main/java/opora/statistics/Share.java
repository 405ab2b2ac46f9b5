package opora.statistics;

/**
 * So many of so many: a number that never travels without its size.
 *
 * <p>At size 0 there is a share but it has no value: {@link #value()} refuses, and so do the interval and the belief. Whoever may meet size 0 asks
 * {@link #isOfNothing()} first and says "no data". A participant without a result is in neither number.
 *
 * @param hits how many show the trait, 0 … size
 * @param size how many there are, 0 or more
 */
public record Share(int hits, int size) {

    public Share {
        if (hits < 0 || size < 0 || hits > size) {
            throw new IllegalArgumentException(hits + " of " + size + " is not a share");
        }
    }

    /** Whether the size is 0, so that nothing can be said. */
    public boolean isOfNothing() {
        return size == 0;
    }

    /** hits / size, 0–1. @throws IllegalStateException when size is 0 */
    public double value() {
        if (isOfNothing()) {
            throw new IllegalStateException("a share of nothing has no value");
        }
        return (double) hits / size;
    }

    /** What the rest of them do: size − hits of size. */
    public Share rest() {
        return new Share(size - hits, size);
    }

    /** Two groups without a common member taken together. @throws ArithmeticException beyond {@link Integer#MAX_VALUE} */
    public Share plus(Share other) {
        return new Share(Math.addExact(hits, other.hits), Math.addExact(size, other.size));
    }
}
