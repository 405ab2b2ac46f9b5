package opora.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as forms send it: «2026-09-01» by browsers, «1.9.2026» by people where the browser knows no dates. */
public final class TypedDay {

    private static final DateTimeFormatter BY_PEOPLE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** Empty for what is no day, also for 30 February. */
    public static Optional<LocalDate> find(String typed) {
        String day = typed.strip();
        try {
            return Optional.of(
                    day.contains(".") ? LocalDate.parse(day, BY_PEOPLE) : LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
