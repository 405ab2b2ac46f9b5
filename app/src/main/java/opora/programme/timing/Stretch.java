package opora.programme.timing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days from the first to the last, both of them within it. */
public record Stretch(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " comes after " + last);
        }
    }

    public static Stretch of(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth());
    }

    /** The days that are in both. */
    public Optional<Stretch> within(Stretch other) {
        LocalDate begins = first.isBefore(other.first) ? other.first : first;
        LocalDate ends = last.isAfter(other.last) ? other.last : last;
        return ends.isBefore(begins) ? Optional.empty() : Optional.of(new Stretch(begins, ends));
    }

    /** From the earlier beginning to the later end. */
    Stretch with(Stretch other) {
        return new Stretch(
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }

    public boolean meets(Stretch other) {
        return within(other).isPresent();
    }
}
