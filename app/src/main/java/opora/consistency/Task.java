package opora.consistency;

import java.time.Instant;
import java.util.List;
import opora.consistency.rules.Rule;

/**
 * Something in the data that somebody has to put right or explain.
 *
 * @param title where it is
 * @param told the values, «участников: 25»
 * @param values the same as they are compared; an answer says which it is about
 * @param explanation the newest one, «» before any
 * @param remark of the level above, «» unless the explanation was returned
 */
public record Task(
        long id,
        Rule rule,
        String title,
        String address,
        TaskState state,
        List<String> told,
        String values,
        Instant openedAt,
        String explanation,
        String remark) {

    /** Whether it waits for the one who has it. */
    public boolean waits() {
        return switch (state) {
            case OPEN, RETURNED -> true;
            case EXPLAINED, FIXED -> false;
        };
    }

    /** {@code kind}: OPENED, CHANGED, REOPENED, EXPLAINED, EXPLAINED_AGAIN, RETURNED, FIXED; {@code by} is empty for what the data did. */
    public record Event(Instant at, String kind, String by, String text) {}
}
