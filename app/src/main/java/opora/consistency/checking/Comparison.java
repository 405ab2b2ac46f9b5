package opora.consistency.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.consistency.Holder;
import opora.consistency.Observed;
import opora.consistency.TaskState;
import opora.consistency.checking.Standing.Key;

/** The violations of one kind of things beside the tasks that are kept of it. Knows no clock and no database. */
final class Comparison {

    private Comparison() {}

    static List<Change> of(List<Standing> kept, List<Violation> violations) {
        Map<Key, Standing> known =
                kept.stream().collect(Collectors.toMap(Standing::key, Function.identity()));
        Set<Key> broken = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        for (Violation violation : violations) {
            Key key = Key.of(violation);
            broken.add(key);
            changes.add(change(Optional.ofNullable(known.get(key)), violation));
        }
        kept.stream()
                .filter(task -> task.state() != TaskState.FIXED && !broken.contains(task.key()))
                .map(task -> new Change.Fixed(task.id()))
                .forEach(changes::add);
        return changes;
    }

    private static Change change(Optional<Standing> before, Violation now) {
        if (before.isEmpty()) {
            return new Change.Opened(now);
        }
        Standing task = before.get();
        boolean explained = task.explainedValues().equals(now.values());
        return switch (task.state()) {
            case FIXED -> explained ? new Change.ExplainedAgain(now) : new Change.Opened(now);
            case EXPLAINED -> explained ? new Change.Same(now) : new Change.Reopened(now);
            case OPEN, RETURNED -> waiting(task, now);
        };
    }

    private static Change waiting(Standing task, Violation now) {
        boolean handed =
                task.holder().level() != now.holder().level()
                        || !loader(task.holder()).equals(loader(now.holder()));
        if (handed) {
            return new Change.Handed(now);
        }
        return task.values().equals(now.values()) ? new Change.Same(now) : new Change.Changed(now);
    }

    private static Optional<Long> loader(Holder holder) {
        return holder.loader().map(Observed.Loader::person);
    }
}
