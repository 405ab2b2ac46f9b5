package opora.overview.next.order;

import opora.territory.SchoolId;

/**
 * What speaks for a school now. Of one kind a school has one cause.
 *
 * @param times how many times it weighs, at least 1
 * @param sentence with its numbers, «Связи нет 34 дня.»
 * @param next where something can be done about it
 */
public record Cause(SchoolId school, CauseKind kind, int times, String sentence, Next next) {

    /** A link to the page itself. */
    public record Next(String title, String address) {}

    public Cause {
        if (times < 1) {
            throw new IllegalArgumentException("a cause without a case: " + kind);
        }
    }
}
