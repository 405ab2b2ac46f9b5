package opora.overview.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Days as forms send them: «2026-09-01» by browsers, «01.09.2026» by people. */
final class Days {

    private static final DateTimeFormatter RUSSIAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    static Optional<LocalDate> find(String text) {
        String day = text.strip();
        try {
            return Optional.of(
                    day.contains(".") ? LocalDate.parse(day, RUSSIAN) : LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
