package opora.consistency.checking;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.consistency.TaskState;
import opora.consistency.rules.Rules;
import opora.consistency.store.TaskKeeper;
import opora.consistency.store.TaskKeeper.Row;
import opora.territory.TerritoryScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at all things of a kind and leaves the tasks that follow. */
@Component
public class Checking {

    private final Rules rules;
    private final ObjectProvider<Observations> rooms;
    private final TaskKeeper tasks;
    private final NewTasks newTasks;
    private final Holders holders;

    Checking(
            Rules rules,
            ObjectProvider<Observations> rooms,
            TaskKeeper tasks,
            NewTasks newTasks,
            Holders holders) {
        this.rules = rules;
        this.rooms = rooms;
        this.tasks = tasks;
        this.newTasks = newTasks;
        this.holders = holders;
    }

    /** Every kind that some room tells of. */
    public List<String> kinds() {
        return rooms.stream().map(Observations::about).distinct().sorted().toList();
    }

    /** A kind that no room tells of any more has no things: its tasks are over. */
    @Transactional
    public void check(String about) {
        tasks.waitForOtherLooks();
        List<Observed> things =
                rooms.stream()
                        .filter(room -> room.about().equals(about))
                        .flatMap(room -> room.observe(new TerritoryScope.WholeRegion()).stream())
                        .toList();
        Holders.Today today = holders.today();
        List<Violation> violations = Violation.of(rules.about(about), things, today::of);
        tasks.lock();
        keep(Comparison.of(tasks.of(about), violations), today.now());
    }

    private void keep(List<Change> changes, Instant now) {
        List<Row> opened = rows(changes, Change.Opened.class);
        put(opened, TaskState.OPEN, "OPENED", now);
        List<Row> reopened = rows(changes, Change.Reopened.class);
        put(reopened, TaskState.OPEN, "REOPENED", now);
        put(
                rows(changes, Change.ExplainedAgain.class),
                TaskState.EXPLAINED,
                "EXPLAINED_AGAIN",
                now);
        List<Row> changed = rows(changes, Change.Changed.class);
        tasks.refresh(changed, now);
        tasks.happened(changed, "CHANGED", now);
        List<Row> handed = rows(changes, Change.Handed.class);
        tasks.refresh(handed, now);
        tasks.happened(handed, "HANDED", now);
        tasks.refresh(rows(changes, Change.Same.class), now);
        tasks.fixed(
                changes.stream()
                        .filter(Change.Fixed.class::isInstance)
                        .map(change -> ((Change.Fixed) change).task())
                        .toList(),
                now);
        newTasks.tell(Stream.of(opened, reopened, handed).flatMap(List::stream).toList());
    }

    private void put(List<Row> rows, TaskState state, String happened, Instant now) {
        tasks.put(rows, state, now);
        tasks.happened(rows, happened, now);
    }

    private <C extends Change> List<Row> rows(List<Change> changes, Class<C> of) {
        return changes.stream()
                .filter(of::isInstance)
                .map(Checking::violation)
                .map(one ->
                        new Row(
                                one,
                                String.join("\n", rules.told(one.rule(), one.thing().measures()))))
                .toList();
    }

    private static Violation violation(Change change) {
        return switch (change) {
            case Change.Opened(Violation violation) -> violation;
            case Change.Reopened(Violation violation) -> violation;
            case Change.ExplainedAgain(Violation violation) -> violation;
            case Change.Changed(Violation violation) -> violation;
            case Change.Handed(Violation violation) -> violation;
            case Change.Same(Violation violation) -> violation;
            case Change.Fixed _ -> throw new IllegalArgumentException("nothing is violated");
        };
    }
}
