package opora.territory;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import opora.vocabulary.AcademicYear;

/** By which structure of the region something is shown: names and municipalities of schools as they are today, or as they were. */
public sealed interface Structure {

    /** As it is today. */
    record Today() implements Structure {}

    /** As it was when the results of a year were written: on 31 May (decision 6). */
    record OfYear(AcademicYear year) implements Structure {}

    /** As it was on a day. */
    record OnDay(LocalDate day) implements Structure {}

    static Structure today() {
        return new Today();
    }

    static Structure of(AcademicYear year) {
        return new OfYear(year);
    }

    static Structure on(LocalDate day) {
        return new OnDay(day);
    }

    /** The day on which the structure is looked at; empty for today, whichever day it is when the question is answered. */
    default Optional<LocalDate> asOf() {
        return switch (this) {
            case Today() -> Optional.empty();
            case OfYear(AcademicYear year) ->
                    Optional.of(LocalDate.of(year.endsIn(), Month.MAY, 31));
            case OnDay(LocalDate day) -> Optional.of(day);
        };
    }
}
