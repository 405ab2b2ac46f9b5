package opora.programme.timing.reading;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import opora.programme.timing.Grain;
import opora.programme.timing.Piece;
import opora.programme.timing.Stretch;

/**
 * A day, a month, a quarter as it stands in the words.
 *
 * @param years in which it begins, as far as they are said
 */
record Atom(Piece.Yearly shape, List<Year> years) {

    private static final MonthDay LAST_OF_FEBRUARY = MonthDay.of(2, 29);

    static Atom of(MonthDay first, MonthDay last, Grain grain, SaidYears years) {
        return new Atom(new Piece.Yearly(first, last, grain), years.of(first));
    }

    static Atom day(MonthDay day, SaidYears years) {
        return of(day, day, Grain.DAY, years);
    }

    /** From the first day of a month to the last of another. */
    static Atom months(Month first, Month last, Grain grain, SaidYears years) {
        return of(MonthDay.of(first, 1), lastOf(last), grain, years);
    }

    static MonthDay lastOf(Month month) {
        return month == Month.FEBRUARY ? LAST_OF_FEBRUARY : MonthDay.of(month, month.maxLength());
    }

    List<Piece> pieces() {
        return years.isEmpty()
                ? List.of(shape)
                : years.stream().map(year -> (Piece) shape.in(year)).toList();
    }

    /** Until the last day of it. */
    List<Piece> untilItsEnd() {
        return until(shape.last());
    }

    /** Until the day on which it begins. */
    List<Piece> untilItsBeginning() {
        return until(shape.first());
    }

    private List<Piece> until(MonthDay day) {
        if (years.isEmpty()) {
            return List.of(new Piece.Yearly(day, day, Grain.UNTIL));
        }
        int later = day.isBefore(shape.first()) ? 1 : 0;
        return years.stream()
                .map(year -> day.atYear(year.getValue() + later))
                .map(last -> once(last, last, Grain.UNTIL))
                .toList();
    }

    /** From it to another one. Empty where the other one ends before this one begins. */
    List<Piece> to(Atom end) {
        Grain grain = together(shape.grain(), end.shape.grain());
        MonthDay first = shape.first();
        MonthDay last = end.shape.last();
        int goesOn = last.isBefore(first) ? 1 : 0;
        if (years.isEmpty() && end.years.isEmpty()) {
            return List.of(new Piece.Yearly(first, last, grain));
        }
        if (years.isEmpty()) {
            return end.lastDays().stream()
                    .map(day -> once(first.atYear(day.getYear() - goesOn), day, grain))
                    .toList();
        }
        LocalDate begins = first.atYear(years.getFirst().getValue());
        LocalDate ends =
                end.years.isEmpty()
                        ? last.atYear(begins.getYear() + goesOn)
                        : end.lastDays().getLast();
        return ends.isBefore(begins) ? List.of() : List.of(once(begins, ends, grain));
    }

    private List<LocalDate> lastDays() {
        return years.stream().map(year -> shape.in(year).days().last()).toList();
    }

    private static Piece once(LocalDate first, LocalDate last, Grain grain) {
        return new Piece.Once(new Stretch(first, last), grain);
    }

    private static Grain together(Grain one, Grain other) {
        if (isOfDays(one) || isOfDays(other)) {
            return Grain.DAYS;
        }
        return one == other ? one : Grain.MONTHS;
    }

    private static boolean isOfDays(Grain grain) {
        return grain == Grain.DAY || grain == Grain.DAYS;
    }
}
