package opora.overview.web;

import java.util.List;
import java.util.Optional;
import opora.identification.Method;
import opora.results.Outcome.Result;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Share;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The results of a school that a method counts. */
final class CountedProcedures {

    private CountedProcedures() {}

    /** Failed of participants; empty when there is nobody or the source gives only percentages. */
    static Optional<Share> share(
            List<Known> outcomes, AcademicYear year, Procedure procedure, Method method) {
        return sum(
                method.behind(
                        procedure, one -> of(outcomes, year, one), some -> sum(some).isPresent()));
    }

    private static Optional<Share> sum(List<Known> outcomes) {
        int participants = 0;
        int failed = 0;
        for (Known known : outcomes) {
            switch (known.outcome().result()) {
                case Result.Counted counted -> {
                    participants += counted.participants();
                    failed += counted.failed();
                }
                case Result.OnlyShares shares -> {
                    if (shares.participants() > 0) {
                        return Optional.empty();
                    }
                }
            }
        }
        return participants == 0 ? Optional.empty() : Optional.of(new Share(failed, participants));
    }

    private static List<Known> of(List<Known> outcomes, AcademicYear year, Procedure procedure) {
        return outcomes.stream()
                .filter(known -> known.outcome().year().equals(year))
                .filter(known -> known.outcome().procedure().equals(procedure))
                .toList();
    }
}
