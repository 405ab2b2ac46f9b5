package opora.programme.roadmap.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import opora.programme.roadmap.term.Term;
import opora.programme.timing.Period;
import opora.programme.timing.Stretch;

/** Whole months from left to right. */
public record TimeAxis(YearMonth first, YearMonth last, int width) {

    private static final int NARROW = 340;
    private static final int WIDE = 476;

    /** More months than these have no name each. */
    private static final int NAMED = 14;

    /** More than these are marked by years alone. */
    private static final int QUARTERED = 30;

    /** What lies this far out of the programme is still drawn. */
    private static final int BEYOND = 12;

    /** Of a programme without an end so many months are drawn. */
    private static final int OF_ENDLESS = 24;

    private static final Locale RUSSIAN = Locale.of("ru");

    /** @param text «» for a line without a name */
    public record Tick(int x, int middle, String text) {}

    /** The months of the programme and of those terms that stick out of it by a year at most; of a programme without an end this year and the next. */
    public static TimeAxis of(Period period, Collection<Term> terms, LocalDate today) {
        YearMonth begins = YearMonth.from(period.first());
        YearMonth ends = begins.plusMonths(OF_ENDLESS - 1L);
        if (period.last().isPresent()) {
            ends = YearMonth.from(period.last().get());
        } else if (today.getYear() > begins.getYear()) {
            begins = YearMonth.of(today.getYear(), 1);
            ends = begins.plusMonths(OF_ENDLESS - 1L);
        }
        YearMonth earliest = begins.minusMonths(BEYOND);
        YearMonth latest = period.last().isPresent() ? ends.plusMonths(BEYOND) : ends;
        for (Term term : terms) {
            for (Stretch window : term.windows()) {
                YearMonth from = YearMonth.from(window.first());
                YearMonth to = YearMonth.from(window.last());
                begins = from.isBefore(begins) && !from.isBefore(earliest) ? from : begins;
                ends = to.isAfter(ends) && !to.isAfter(latest) ? to : ends;
            }
        }
        return new TimeAxis(begins, ends, begins.until(ends, ChronoUnit.MONTHS) < NAMED ? NARROW : WIDE);
    }

    public int months() {
        return (int) first.until(last, ChronoUnit.MONTHS) + 1;
    }

    public List<YearMonth> list() {
        List<YearMonth> all = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            all.add(month);
        }
        return all;
    }

    /** Width of a month, for whoever drags. */
    public double month() {
        return (double) width / months();
    }

    /** Where the day begins; days out of the axis stand at its ends. */
    public int x(LocalDate day) {
        if (day.isBefore(first.atDay(1))) {
            return 0;
        }
        if (day.isAfter(last.atEndOfMonth())) {
            return width;
        }
        YearMonth month = YearMonth.from(day);
        double days = (day.getDayOfMonth() - 1.0) / month.lengthOfMonth();
        return (int) Math.round((first.until(month, ChronoUnit.MONTHS) + days) * month());
    }

    public Stretch days() {
        return new Stretch(first.atDay(1), last.atEndOfMonth());
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first.atDay(1)) && !day.isAfter(last.atEndOfMonth());
    }

    /** A line at each month, quarter or year, with its name in the middle. */
    public List<Tick> ticks() {
        int step = months() <= NAMED ? 1 : months() <= QUARTERED ? 3 : 12;
        List<Tick> ticks = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); ) {
            int gone = (month.getMonthValue() - 1) % step;
            YearMonth next = month.plusMonths(step - gone);
            YearMonth end = next.isAfter(last) ? last.plusMonths(1) : next;
            int from = x(month.atDay(1));
            int to = end.isAfter(last) ? width : x(end.atDay(1));
            boolean whole = month.until(end, ChronoUnit.MONTHS) * 2 > step;
            ticks.add(new Tick(from, (from + to) / 2, whole ? name(month, step) : ""));
            month = end;
        }
        return ticks;
    }

    private static String name(YearMonth month, int step) {
        return switch (step) {
            case 1 -> month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, RUSSIAN).substring(0, 3);
            case 3 -> "%s кв. %02d".formatted(quarter(month), month.getYear() % 100);
            default -> Integer.toString(month.getYear());
        };
    }

    private static String quarter(YearMonth month) {
        return List.of("I", "II", "III", "IV").get((month.getMonthValue() - 1) / 3);
    }
}
