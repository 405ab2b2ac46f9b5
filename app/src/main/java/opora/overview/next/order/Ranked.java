package opora.overview.next.order;

import java.util.List;
import opora.overview.next.order.Cause.Next;
import opora.territory.School;

/**
 * A school with what speaks for it.
 *
 * @param points the sum of those of its causes
 * @param causes the weightiest first; empty for a school that needs no word
 */
public record Ranked(School school, int points, List<Counted> causes) {

    /** A cause with its points. */
    public record Counted(Cause cause, int points) {}

    public Ranked {
        causes = List.copyOf(causes);
    }

    /** What can be done about the weightiest cause. */
    public Next next() {
        return causes.isEmpty()
                ? new Next("Карточка школы", "/schools/" + school.id().value())
                : causes.getFirst().cause().next();
    }

    /** «85 баллов». */
    public String worth() {
        return Weight.POINT.counted(points);
    }
}
