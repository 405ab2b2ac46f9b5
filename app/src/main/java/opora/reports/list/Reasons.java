package opora.reports.list;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import opora.identification.JudgedOutcome;
import opora.identification.SchoolList;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import opora.vocabulary.AcademicYear;

/** The low results by which a school stands where it stands: the year's first, the highest share first. */
public final class Reasons {

    private static final Comparator<JudgedOutcome> ORDER =
            Comparator.comparing(JudgedOutcome::year)
                    .reversed()
                    .thenComparing(
                            Comparator.<JudgedOutcome>comparingDouble(
                                            outcome -> outcome.failed().value())
                                    .reversed())
                    .thenComparing(JudgedOutcome::procedure);

    private Reasons() {}

    /** The year before is a reason only for a school that is listed by clause B. */
    public static List<JudgedOutcome> of(SchoolVerdict verdict, SchoolList list) {
        return verdict.outcomes().stream()
                .filter(JudgedOutcome::low)
                .filter(
                        switch (verdict.verdict()) {
                            case Verdict.LowResults listed -> of(listed.clauses(), verdict, list);
                            case Verdict.AtRisk _ -> in(list.year());
                            case Verdict.Clear _, Verdict.NoData _ -> _ -> false;
                        })
                .sorted(ORDER)
                .toList();
    }

    private static Predicate<JudgedOutcome> of(
            Set<Clause> clauses, SchoolVerdict verdict, SchoolList list) {
        if (!clauses.contains(Clause.B)) {
            return in(list.year());
        }
        return switch (list.method().clauseB()) {
            case ANY -> _ -> true;
            case SAME ->
                    clauses.contains(Clause.A)
                            ? in(list.year()).or(outcome -> isLowTwice(outcome, verdict))
                            : outcome -> isLowTwice(outcome, verdict);
            case NONE -> in(list.year());
        };
    }

    private static Predicate<JudgedOutcome> in(AcademicYear year) {
        return outcome -> outcome.year().equals(year);
    }

    private static boolean isLowTwice(JudgedOutcome outcome, SchoolVerdict verdict) {
        return verdict.outcomes().stream()
                        .filter(JudgedOutcome::low)
                        .filter(other -> other.procedure().equals(outcome.procedure()))
                        .count()
                == 2;
    }
}
