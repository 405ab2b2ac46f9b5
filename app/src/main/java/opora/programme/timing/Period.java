package opora.programme.timing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From which day a programme holds and until which.
 *
 * @param last empty for a programme without an end
 */
public record Period(LocalDate first, Optional<LocalDate> last) {

    /** A programme without an end is looked ahead so many years; who wants later days asks for them. */
    private static final int YEARS_AHEAD = 10;

    /** @throws IllegalArgumentException when it ends before it begins */
    public Period {
        if (last.filter(end -> end.isBefore(first)).isPresent()) {
            throw new IllegalArgumentException(first + " comes after " + last.get());
        }
    }

    public static Period of(LocalDate first, LocalDate last) {
        return new Period(first, Optional.of(last));
    }

    public static Period permanentFrom(LocalDate first) {
        return new Period(first, Optional.empty());
    }

    /** All of it, or the first ten years of what has no end. */
    public Stretch foreseen() {
        return new Stretch(first, last.orElse(first.plusYears(YEARS_AHEAD).minusDays(1)));
    }

    /** The days of the programme in the stretch. */
    public Optional<Stretch> within(Stretch asked) {
        LocalDate ends = last.filter(end -> end.isBefore(asked.last())).orElse(asked.last());
        LocalDate begins = first.isAfter(asked.first()) ? first : asked.first();
        return ends.isBefore(begins) ? Optional.empty() : Optional.of(new Stretch(begins, ends));
    }
}
