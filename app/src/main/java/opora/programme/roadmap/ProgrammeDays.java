package opora.programme.roadmap;

import java.time.LocalDate;
import opora.programme.Programme;
import opora.programme.timing.Period;

/** The days within which the terms of a programme are read. */
public final class ProgrammeDays {

    private ProgrammeDays() {}

    /** A programme whose days are not told is read from the beginning of this year on. */
    public static Period of(Programme programme, LocalDate today) {
        return programme
                .period()
                .map(days ->
                        new Period(
                                days.starts(),
                                days.ends().filter(end -> !end.isBefore(days.starts()))))
                .orElseGet(() -> Period.permanentFrom(today.withDayOfYear(1)));
    }
}
