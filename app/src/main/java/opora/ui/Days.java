package opora.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days as tables print them, «17.06.2027». */
public final class Days {

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private Days() {}

    public static String of(LocalDate day) {
        return BRIEF.format(day);
    }

    /** The day in the time of the house. */
    public static String of(Instant moment) {
        return of(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }
}
