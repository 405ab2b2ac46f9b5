package opora.overview;

import java.util.stream.Collectors;
import opora.identification.JudgedOutcome;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import opora.vocabulary.AcademicYear;

/** The low results of a verdict in a line. */
public final class LowProcedures {

    private LowProcedures() {}

    /** «А, Б: Русский 6; Математика 6» for a listed school, the procedures alone for another. */
    public static String of(SchoolVerdict verdict, AcademicYear year) {
        String low =
                verdict.outcomes().stream()
                        .filter(outcome -> outcome.low() && outcome.year().equals(year))
                        .map(outcome -> outcome.procedure().shortTitle())
                        .collect(Collectors.joining("; "));
        return verdict.verdict() instanceof Verdict.LowResults listed
                ? listed.clauses().stream().map(Clause::letter).collect(Collectors.joining(", "))
                        + ": "
                        + low
                : low;
    }

    /** Whether a low result of the year is one of a small group. */
    public static boolean areSmall(SchoolVerdict verdict, AcademicYear year) {
        return verdict.outcomes().stream()
                .filter(outcome -> outcome.low() && outcome.year().equals(year))
                .anyMatch(JudgedOutcome::smallGroup);
    }
}
