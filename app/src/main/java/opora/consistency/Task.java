package opora.consistency;

import java.time.Instant;
import java.util.List;
import opora.consistency.rules.Rule;
import opora.vocabulary.Deed;

/**
 * Something in the data that somebody has to put right or explain.
 *
 * @param school the number of the school whose data it is about; 0 when it is about a municipality or the region
 * @param title where it is
 * @param told the values, «участников: 25»
 * @param values the same as they are compared; an answer says which it is about
 * @param explanation the newest one, «» before any
 * @param remark of the level above, «» unless the explanation was returned
 * @param holder who has it
 */
public record Task(
        long id,
        Rule rule,
        long school,
        String title,
        String address,
        TaskState state,
        List<String> told,
        String values,
        Instant openedAt,
        String explanation,
        String remark,
        Holder holder) {

    /** As the journal names it: who may see the school may see what became of it. */
    Deed.Subject subject() {
        return new Deed.Subject("task", id, rule.title() + ": " + title, school);
    }

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
