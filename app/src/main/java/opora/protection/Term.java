package opora.protection;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import opora.vocabulary.Noun;

/**
 * How long something is kept; a line of {@code terms.csv}.
 *
 * @param name of the {@link opora.vocabulary.Retention} that carries it out
 * @param length a {@link Period} or a {@link Duration}, longer than nothing
 * @param what is erased
 * @param counted from when on
 * @param why so long and not longer
 */
public record Term(String name, TemporalAmount length, String what, String counted, String why) {

    private static final Noun YEAR = new Noun("год", "года", "лет");
    private static final Noun MONTH = new Noun("месяц", "месяца", "месяцев");
    private static final Noun DAY = new Noun("день", "дня", "дней");
    private static final Noun HOUR = new Noun("час", "часа", "часов");

    /** {@code P1Y}, {@code P90D}, {@code PT24H}. @throws IllegalArgumentException when it is no such length or nothing */
    static TemporalAmount length(String text) {
        TemporalAmount length = text.startsWith("PT") ? Duration.parse(text) : Period.parse(text);
        ZoneId zone = ZoneId.of("UTC");
        if (!Instant.EPOCH.atZone(zone).plus(length).toInstant().isAfter(Instant.EPOCH)) {
            throw new IllegalArgumentException("a term is longer than nothing: " + text);
        }
        return length;
    }

    /** What the region sets to keep it for another time, as the guide of installation names it: «OPORA_RETENTION_ACCESS_ACCOUNT». */
    public String setting() {
        return "OPORA_RETENTION_" + name.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What began before this moment is over. */
    Instant before(Instant now, ZoneId zone) {
        return now.atZone(zone).minus(length).toInstant();
    }

    /** «1 год», «90 дней», «24 часа» */
    public String words() {
        return switch (length) {
            case Duration hours -> HOUR.counted(hours.toHours());
            case Period days when days.getYears() > 0 -> YEAR.counted(days.getYears());
            case Period days when days.getMonths() > 0 -> MONTH.counted(days.getMonths());
            case Period days -> DAY.counted(days.getDays());
            default -> length.toString();
        };
    }
}
