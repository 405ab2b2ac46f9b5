package opora.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.vocabulary.Deed;

/**
 * A change of classes that somebody recorded.
 *
 * @param basis «» when no paper was named
 * @param lines what was and is to be, «5А», «6А»; only a number for a promotion of more than one school
 * @param classes those that it is about
 * @param schools those of them in sight
 * @param everywhere the number of all schools that it is about
 * @param withdrawal empty while it counts
 */
public record ClassAct(
        long id,
        Kind kind,
        LocalDate onDay,
        String basis,
        List<Deed.Change> lines,
        Set<ClassId> classes,
        Set<SchoolId> schools,
        int everywhere,
        long edition,
        Act.Signed recorded,
        Optional<Act.Withdrawal> withdrawal) {

    /** Of what sort; the title is for people. */
    public enum Kind {
        OPENED("Классы открыты"),
        RENAMED("Класс переименован"),
        COUNTED("Указано число обучающихся"),
        MERGED("Класс объединён с другим"),
        SPLIT("Из класса выделен новый"),
        CLOSED("Класс закрыт"),
        MOVED("Классы перешли в другую школу"),
        PROMOTED("Классы переведены на следующий год");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        static Kind of(ClassChange change) {
            return switch (change) {
                case ClassChange.Opened _ -> OPENED;
                case ClassChange.Renamed _ -> RENAMED;
                case ClassChange.Counted _ -> COUNTED;
                case ClassChange.Merged _ -> MERGED;
                case ClassChange.Split _ -> SPLIT;
                case ClassChange.Closed _ -> CLOSED;
                case ClassChange.Moved _ -> MOVED;
                case ClassChange.Promoted _ -> PROMOTED;
            };
        }
    }

    public boolean counts() {
        return withdrawal.isEmpty();
    }
}
