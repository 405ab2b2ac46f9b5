package opora.programme.feasibility;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.access.HouseSight;
import opora.programme.feasibility.History.Result;
import opora.results.Outcome.Result.Counted;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Held;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Share;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads what counts now of one procedure in all years with the eyes of the house, whoever asks. */
@Component
class RegionHistory {

    private final ProcedureOutcomes outcomes;
    private final TransactionTemplate ownConnection;

    RegionHistory(ProcedureOutcomes outcomes, PlatformTransactionManager transactions) {
        this.outcomes = outcomes;
        this.ownConnection = new TransactionTemplate(transactions);
        ownConnection.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ownConnection.setReadOnly(true);
    }

    History of(Procedure procedure) {
        return HouseSight.during(() ->
                Objects.requireNonNull(ownConnection.execute(transaction -> load(procedure))));
    }

    private History load(Procedure procedure) {
        Set<AcademicYear> years =
                outcomes.held().stream()
                        .filter(held -> held.procedure().equals(procedure))
                        .map(Held::year)
                        .collect(Collectors.toSet());
        List<Known> known =
                years.isEmpty()
                        ? List.of()
                        : outcomes.outcomes(new WholeRegion(), years, Set.of(procedure));
        return new History(known.stream().flatMap(RegionHistory::counted).toList());
    }

    /** Shares without whole counts, and results of nobody, are no history. */
    static Stream<Result> counted(Known known) {
        return known.outcome().result() instanceof Counted(int participants, int failed)
                        && participants > 0
                ? Stream.of(
                        new Result(
                                known.school(),
                                known.outcome().year(),
                                new Share(failed, participants)))
                : Stream.empty();
    }
}
