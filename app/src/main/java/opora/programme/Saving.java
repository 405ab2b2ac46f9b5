package opora.programme;

import java.time.Instant;
import java.util.Optional;

/**
 * Changes of a programme that were saved together; its number is the edition.
 *
 * @param undoes the number of the saving that this one takes back
 * @param reason as whoever saved said; «» where none was said
 */
public record Saving(
        int number,
        What what,
        Optional<Integer> undoes,
        String reason,
        Instant at,
        long by,
        String byName) {

    public enum What {
        BEGUN("начало программы"),
        CHANGED("изменение"),
        ADDED("добавление"),
        REMOVED("удаление"),
        MOVED("перестановка"),
        TAKEN_OVER("перенос из файла или каталога"),
        UNDONE("отмена");

        private final String title;

        What(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
