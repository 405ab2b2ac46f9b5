package opora.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as Opora writes them: «17.06.2027» in tables, «17 июня 2027» in sentences. */
public final class Days {

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private static final DateTimeFormatter BRIEF_WITH_TIME =
            DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm");

    private static final DateTimeFormatter SPELLED =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("ru"));

    private Days() {}

    /** «17.06.2027». */
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

    /** «17 июня 2027». */
    public static String spelled(LocalDate day) {
        return SPELLED.format(day);
    }
}
