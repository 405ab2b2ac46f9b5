package opora.programme.agreement;

import java.time.Instant;
import java.util.List;
import opora.programme.wording.ProvisionId;

/**
 * What somebody says of a provision.
 *
 * @param edition the one that was looked at
 * @param as in which role, «куратор»
 * @param turns what was answered, the oldest first
 */
public record Remark(
        long id,
        ProvisionId provision,
        int edition,
        String text,
        Instant at,
        String byName,
        String as,
        List<Turn> turns) {

    public Remark {
        turns = List.copyOf(turns);
    }

    public record Turn(Kind kind, String text, Instant at, String byName) {}

    public enum Kind {
        ANSWERED("ответ"),
        SETTLED("снято"),
        REOPENED("снова открыто");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Until whoever reviews says that it is settled. */
    public boolean isOpen() {
        return turns.stream()
                .map(Turn::kind)
                .filter(kind -> kind != Kind.ANSWERED)
                .reduce((earlier, later) -> later)
                .filter(kind -> kind == Kind.SETTLED)
                .isEmpty();
    }
}
