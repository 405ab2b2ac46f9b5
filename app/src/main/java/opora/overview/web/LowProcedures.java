package opora.overview.web;

import java.util.stream.Collectors;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import opora.vocabulary.AcademicYear;

/** The low results of a verdict in a line. */
final class LowProcedures {

    private LowProcedures() {}

    /** «А, Б: Русский 6; Математика 6» for a listed school, the procedures alone for another. */
    static String of(SchoolVerdict verdict, AcademicYear year) {
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
}
