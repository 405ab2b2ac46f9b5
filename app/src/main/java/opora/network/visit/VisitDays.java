package opora.network.visit;

import java.time.LocalDate;
import java.util.Optional;
import opora.vocabulary.TypedDay;

/** Which days a form may name: not farther than a year from today either way. */
final class VisitDays {

    private static final int YEAR = 366;

    private VisitDays() {}

    /** A visit that has taken place may be written down without a plan made before. */
    static Optional<LocalDate> planned(String typed, LocalDate today) {
        return TypedDay.find(typed).filter(day -> isNear(day, today));
    }

    static Optional<LocalDate> held(String typed, LocalDate today) {
        return planned(typed, today).filter(day -> !day.isAfter(today));
    }

    static Optional<LocalDate> ahead(String typed, LocalDate today) {
        return planned(typed, today).filter(day -> !day.isBefore(today));
    }

    /** The last day of a decision: not before the visit. */
    static Optional<LocalDate> due(String typed, LocalDate visit, LocalDate today) {
        return planned(typed, today).filter(day -> !day.isBefore(visit));
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusDays(YEAR)) && !day.isAfter(today.plusDays(YEAR));
    }
}
