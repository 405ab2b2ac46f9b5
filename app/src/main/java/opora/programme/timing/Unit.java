package opora.programme.timing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import opora.vocabulary.Noun;

/** What time is counted in. */
public enum Unit {
    DAY(new Noun("день", "дня", "дней"), "ежедневно"),
    WEEK(new Noun("неделю", "недели", "недель"), "еженедельно"),
    MONTH(new Noun("месяц", "месяца", "месяцев"), "ежемесячно"),
    QUARTER(new Noun("квартал", "квартала", "кварталов"), "ежеквартально"),
    /** four in a school year; each school sets their days */
    SCHOOL_QUARTER(new Noun("четверть", "четверти", "четвертей"), "раз в четверть"),
    HALF_YEAR(new Noun("полугодие", "полугодия", "полугодий"), "раз в полугодие"),
    YEAR(new Noun("год", "года", "лет"), "ежегодно");

    private final Noun noun;
    private final String everyOne;

    /** @param noun in the accusative: «раз в неделю» */
    Unit(Noun noun, String everyOne) {
        this.noun = noun;
        this.everyOne = everyOne;
    }

    String form(int count) {
        return noun.form(count);
    }

    /** «ежемесячно». */
    String everyOne() {
        return everyOne;
    }

    /** The last day of the one in which the day lies; empty where nobody but the school knows, or where it does not matter. */
    Optional<LocalDate> lastDayAround(LocalDate day) {
        return switch (this) {
            case DAY, SCHOOL_QUARTER -> Optional.empty();
            case WEEK -> Optional.of(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTH -> Optional.of(day.with(TemporalAdjusters.lastDayOfMonth()));
            case QUARTER -> Optional.of(endOf(day, day.getMonth().firstMonthOfQuarter().plus(2)));
            case HALF_YEAR ->
                    Optional.of(
                            endOf(
                                    day,
                                    day.getMonth().compareTo(Month.JUNE) <= 0
                                            ? Month.JUNE
                                            : Month.DECEMBER));
            case YEAR -> Optional.of(endOf(day, Month.DECEMBER));
        };
    }

    private static LocalDate endOf(LocalDate day, Month month) {
        return LocalDate.of(day.getYear(), month, 1).with(TemporalAdjusters.lastDayOfMonth());
    }
}
