package opora.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import opora.vocabulary.Days;

/** Days as people say them. */
public final class Dates {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final DateTimeFormatter DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("d MMMM", RUSSIAN);
    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", RUSSIAN);

    private Dates() {}

    /** «17 июня». */
    public static String dayAndMonth(Instant moment) {
        return DAY_AND_MONTH.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** «17 июня». */
    public static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    /** «17 июня 2027». */
    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }

    /** «17 июня 2027». */
    public static String day(LocalDate day) {
        return Days.spelled(day);
    }

    /** «Четверг, 17 июня 2027». */
    public static String withWeekday(LocalDate day) {
        String text = WITH_WEEKDAY.format(day);
        return text.substring(0, 1).toUpperCase(RUSSIAN) + text.substring(1);
    }
}
