package opora.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Days as tables print them, «17.06.2027». */
public final class Days {

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private static final DateTimeFormatter BRIEF_WITH_TIME =
            DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm");
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

    private Days() {}

    /** Reads a day as a browser sends it, or as people type it where the browser knows no dates. */
    public static Optional<LocalDate> find(String typed) {
        for (DateTimeFormatter form : List.of(DateTimeFormatter.ISO_LOCAL_DATE, AS_TYPED)) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), form));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    public static String of(LocalDate day) {
        return BRIEF.format(day);
    }

    /** «17.06.2027, 10:42» in the time of the house. */
    public static String withTime(Instant moment) {
        return BRIEF_WITH_TIME.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** The day in the time of the house. */
    public static String of(Instant moment) {
        return of(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }
}
