package opora.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days as tables print them, «17.06.2027». */
public final class Days {

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private static final DateTimeFormatter BRIEF_WITH_TIME =
            DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm");

    private Days() {}

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
