package opora.programme.agreement;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of the course of a programme.
 *
 * @param edition number of the saving that was the newest then
 * @param stage who has to look from now on; only of what is submitted or passed on
 * @param paper the order by which it is approved; «» otherwise
 * @param text reason or words of whoever took the step; «» where none are asked
 */
public record Step(
        long id,
        int edition,
        Kind kind,
        Optional<Stage> stage,
        String paper,
        String text,
        Instant at,
        long by,
        String byName) {

    /** Without the words that were said with it, at another edition. */
    Step silent(int told) {
        return new Step(id, told, kind, stage, paper, "", at, by, byName);
    }

    public enum Kind {
        SUBMITTED("Отправлена на согласование"),
        RECALLED("Отозвана с согласования"),
        PASSED("Согласована и передана дальше"),
        RETURNED("Возвращена"),
        APPROVED("Утверждена"),
        PAUSED("Приостановлена"),
        RESUMED("Возобновлена"),
        STOPPED("Прекращена"),
        CLOSED("Завершена");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
