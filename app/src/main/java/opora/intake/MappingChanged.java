package opora.intake;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** What the columns of a layout mean was said, said otherwise or forgotten. Published inside the transaction of the deed; its title is what people wrote, and stays out of the journal. */
public record MappingChanged(What what, long mapping) implements Recordable {

    /** What was done. */
    public enum What {
        REMEMBERED("mapping_remembered", "Столбцы незнакомой таблицы сопоставлены"),
        CHANGED("mapping_changed", "Сопоставление столбцов изменено"),
        REMOVED("mapping_removed", "Сопоставление столбцов удалено");

        private final String kind;
        private final String title;

        What(String kind, String title) {
            this.kind = kind;
            this.title = title;
        }
    }

    @Override
    public Deed deed() {
        return Deed.of(
                "intake." + what.kind,
                what.title,
                Deed.Subject.of("mapping", mapping, "Сопоставление " + mapping));
    }
}
