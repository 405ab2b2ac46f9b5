package opora.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was said of a decision after it was made.
 *
 * @param until asked for or moved to
 * @param by the number of the person
 */
public record Answer(
        long id,
        Kind kind,
        String text,
        Optional<LocalDate> until,
        Instant at,
        long by,
        Optional<Instant> removedAt) {

    /** Title in the timeline. */
    public enum Kind {
        DONE("Школа отчиталась: выполнено"),
        NOT_DONE("Школа отчиталась: не выполнено"),
        ASKED("Школа просит перенести срок"),
        CLOSED("Решение закрыто: выполнено"),
        RETURNED("Решение возвращено в работу"),
        MOVED("Срок перенесён"),
        DROPPED("Решение снято");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Whether it names a day. */
        public boolean hasDay() {
            return this == ASKED || this == MOVED;
        }

        /** Whether it is the school that says it. */
        public boolean isOfTheSchool() {
            return this == DONE || this == NOT_DONE || this == ASKED;
        }
    }
}
