package opora.identification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * One counted procedure of a verdict: the result of the year beside that of the year before. Each half holds a result or the reason why
 * there is none.
 */
public record TwoYears(Procedure procedure, Half now, Half before) {

    /** One year of a procedure: exactly one of the two is present. */
    public record Half(Optional<JudgedOutcome> outcome, Optional<Missing> missing) {

        static final Half EMPTY = new Half(Optional.empty(), Optional.empty());

        public boolean isLow() {
            return outcome.isPresent() && outcome.get().low();
        }
    }

    /** Low results of the year first, the highest share first; what has no result in the year comes last. */
    private static final Comparator<TwoYears> ORDER =
            Comparator.<TwoYears>comparingInt(pair -> pair.rank())
                    .thenComparing(Comparator.<TwoYears>comparingDouble(TwoYears::share).reversed())
                    .thenComparing(TwoYears::procedure);

    /** Every counted procedure of the verdict, in the order in which a person reads them. */
    public static List<TwoYears> of(SchoolVerdict verdict, AcademicYear year) {
        Map<Procedure, TwoYears> pairs = new TreeMap<>();
        for (JudgedOutcome outcome : verdict.outcomes()) {
            Half half = new Half(Optional.of(outcome), Optional.empty());
            put(pairs, outcome.procedure(), outcome.year().equals(year), half);
        }
        for (Missing missing : verdict.missing()) {
            Half half = new Half(Optional.empty(), Optional.of(missing));
            put(pairs, missing.procedure(), missing.year().equals(year), half);
        }
        List<TwoYears> ordered = new ArrayList<>(pairs.values());
        ordered.sort(ORDER);
        return List.copyOf(ordered);
    }

    private static void put(
            Map<Procedure, TwoYears> pairs, Procedure procedure, boolean inTheYear, Half half) {
        TwoYears known =
                pairs.getOrDefault(procedure, new TwoYears(procedure, Half.EMPTY, Half.EMPTY));
        pairs.put(
                procedure,
                inTheYear
                        ? new TwoYears(procedure, half, known.before())
                        : new TwoYears(procedure, known.now(), half));
    }

    private int rank() {
        if (now.isLow()) {
            return 0;
        }
        return now.outcome().isPresent() ? 1 : 2;
    }

    private double share() {
        return now.outcome().map(outcome -> outcome.failed().value()).orElse(0.0);
    }
}
