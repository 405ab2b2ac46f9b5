package opora.results.analysis;

import java.util.Optional;
import java.util.function.Function;

/**
 * A number that does not travel without its size and its origin.
 *
 * @param n participants it is of; empty only where a report does not tell
 */
public record Measured<T>(T value, Optional<Integer> n, From from) {

    public static <T> Measured<T> of(T value, int n, From from) {
        return new Measured<>(value, Optional.of(n), from);
    }

    <R> Measured<R> map(Function<? super T, ? extends R> read) {
        return new Measured<>(read.apply(value), n, from);
    }
}
