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

    private static final Locale RUSSIAN = Locale.of("ru");

    private static final DateTimeFormatter SPELLED =
            DateTimeFormatter.ofPattern("d MMMM uuuu", RUSSIAN);

    private static final DateTimeFormatter DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("d MMMM", RUSSIAN);

    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", RUSSIAN);

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

    /** «17 июня». */
    public static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    /** The day in the time of the house, without its year. */
    public static String dayAndMonth(Instant moment) {
        return dayAndMonth(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }

    /** «Четверг, 17 июня 2027», to begin a sentence with. */
    public static String withWeekday(LocalDate day) {
        String text = WITH_WEEKDAY.format(day);
        return text.substring(0, 1).toUpperCase(RUSSIAN) + text.substring(1);
    }
}
