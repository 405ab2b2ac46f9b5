package opora.corrections.request;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of a request after it was made.
 *
 * @param id 0 until it is kept
 * @param correction of {@link Kind#CORRECTED} alone
 */
public record Step(
        long id, Kind kind, String text, Optional<Correction> correction, Instant at, String by) {

    /** Which load changed the number, and what it says now; empty where it gives only shares. */
    public record Correction(long batch, long edition, long fact, Optional<Counted> now) {}

    /** Title in the timeline. */
    public enum Kind {
        WITHDRAWN("Школа отозвала заявление"),
        ADMITTED("Опоздавшее заявление принято к рассмотрению"),
        NOT_ADMITTED("Опоздавшее заявление не принято"),
        SUPPORTED("Муниципалитет поддержал школу"),
        NOT_SUPPORTED("Муниципалитет не поддержал школу"),
        ANSWER_TAKEN_BACK("Муниципалитет забрал свой ответ"),
        ACCEPTED("Регион решил исправить число"),
        REFUSED("Регион решил оставить число"),
        REOPENED("Решение отменено, заявление рассматривается снова"),
        CORRECTED("Число изменилось"),
        CORRECTION_LOST("Исправление больше не действует");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Told by the house itself, no words of people. */
        boolean isOfTheHouse() {
            return this == CORRECTED || this == CORRECTION_LOST;
        }
    }
}
