package opora.consistency;

import java.util.Optional;
import opora.consistency.Observed.Loader;
import opora.consistency.rules.Rule.Level;

/**
 * Who has a task: everybody who answers on a level of the place of its thing.
 *
 * @param loader whose file it is about, one of them; empty when the task is of the level itself
 */
public record Holder(Level level, Optional<Loader> loader) {

    public static Holder of(Level level) {
        return new Holder(level, Optional.empty());
    }
}
