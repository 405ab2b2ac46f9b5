package opora.programme.wording;

import java.util.Optional;

/**
 * One thing in which two editions differ.
 *
 * @param provision as it stands now; as it stood for what is removed
 * @param where «Мероприятие 2.3, срок»
 * @param field the key of the value that differs; empty where the provision itself came, went or moved
 * @param was as people read it; «» where there was nothing
 * @param now likewise
 */
public record Differing(
        Provision provision,
        What what,
        String where,
        Optional<String> field,
        String was,
        String now) {

    public enum What {
        ADDED("добавлено"),
        CHANGED("изменено"),
        MOVED("перенесено"),
        REMOVED("удалено");

        private final String title;

        What(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
