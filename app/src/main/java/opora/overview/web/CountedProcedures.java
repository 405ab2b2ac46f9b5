package opora.overview.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opora.identification.Method;
import opora.results.Outcome;
import opora.results.Outcome.Result;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Share;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What a method looks at in the results of a school: ЕГЭ maths may come in two parts, base and profile. */
final class CountedProcedures {

    private static final Procedure EGE_MATHS = Procedure.of("EGE-11-MA");
    private static final Set<Procedure> PARTS_OF_EGE_MATHS =
            Set.of(Procedure.of("EGE-11-MAB"), Procedure.of("EGE-11-MAP"));

    private CountedProcedures() {}

    static Set<Procedure> looked(Method method) {
        Set<Procedure> looked = new TreeSet<>(method.procedures());
        if (looked.contains(EGE_MATHS)) {
            looked.addAll(PARTS_OF_EGE_MATHS);
        }
        return looked;
    }

    /** The facts behind a counted procedure of a year: one, or the parts of ЕГЭ maths. */
    static List<Known> behind(List<Known> outcomes, AcademicYear year, Procedure procedure) {
        List<Known> exact =
                outcomes.stream()
                        .filter(known -> is(known.outcome(), year, Set.of(procedure)))
                        .toList();
        return exact.isEmpty() && procedure.equals(EGE_MATHS)
                ? outcomes.stream()
                        .filter(known -> is(known.outcome(), year, PARTS_OF_EGE_MATHS))
                        .toList()
                : exact;
    }

    /** Failed of participants; empty when there is nobody or the source gives only percentages. */
    static Optional<Share> share(List<Known> outcomes, AcademicYear year, Procedure procedure) {
        int participants = 0;
        int failed = 0;
        for (Known known : behind(outcomes, year, procedure)) {
            switch (known.outcome().result()) {
                case Result.Counted counted -> {
                    participants += counted.participants();
                    failed += counted.failed();
                }
                case Result.OnlyShares shares -> {
                    return Optional.empty();
                }
            }
        }
        return participants == 0 ? Optional.empty() : Optional.of(new Share(failed, participants));
    }

    private static boolean is(Outcome outcome, AcademicYear year, Set<Procedure> procedures) {
        return outcome.year().equals(year) && procedures.contains(outcome.procedure());
    }
}
