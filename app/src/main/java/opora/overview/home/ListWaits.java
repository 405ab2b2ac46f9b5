package opora.overview.home;

import java.util.List;
import java.util.SortedSet;
import opora.access.Right;
import opora.intake.Batches;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Held;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads and lists: for whoever loads all of it, for whoever puts lists in force the decisions. */
@Component
@Order(3)
class ListWaits implements Waits {

    private final Batches batches;
    private final ProcedureOutcomes outcomes;
    private final Lists lists;

    ListWaits(Batches batches, ProcedureOutcomes outcomes, Lists lists) {
        this.batches = batches;
        this.outcomes = outcomes;
        this.lists = lists;
    }

    @Override
    public List<Task> of(Look look) {
        if (!look.viewer().may(Right.PUT_IN_FORCE)) {
            return List.of();
        }
        SortedSet<Held> held = outcomes.held();
        List<Lists.Judged> judged = lists.judged(held, look.lists());
        return look.viewer().may(Right.LOAD_DATA)
                ? OperatorTasks.of(batches.list(), !held.isEmpty(), ListTasks.of(held, judged))
                : ListTasks.toDecide(held, judged);
    }
}
