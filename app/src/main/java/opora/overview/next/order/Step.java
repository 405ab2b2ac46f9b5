package opora.overview.next.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import opora.territory.SchoolId;

/**
 * What somebody did or decided about a school.
 *
 * @param text «» where nothing was written or the words were removed
 * @param by the number of the person
 * @param takenBackAt when it was taken back by whoever had made it
 * @param removedAt when its words were removed because they named a pupil
 */
public record Step(
        long id,
        SchoolId school,
        Said said,
        String text,
        Instant at,
        long by,
        Optional<Instant> takenBackAt,
        Optional<Instant> removedAt) {

    /** What a step says. */
    public sealed interface Said {}

    public record Contact(LocalDate on, Way way) implements Said {}

    /** {@code until}: the day on which the school is back in the list of whoever put it off. */
    public record Dismissal(LocalDate until, Because because) implements Said {}

    public enum Way {
        CALL("Звонок"),
        VISIT("Визит"),
        LETTER("Письмо");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public enum Because {
        AGREED("договорились о дне разговора или визита"),
        SOMEBODY_ELSE("школой сейчас занимается другой человек"),
        WAITING("ждём данных или решения"),
        NOT_NOW("школе сейчас не до этого: каникулы, карантин, ремонт"),
        KNOWN("причина известна, разговор ничего не добавит");

        private final String title;

        Because(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
