package opora.protection;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A measure of the order № 21 of ФСТЭК and what stands for it here; a line of {@code fstec-21.csv}.
 *
 * @param code «ИАФ.1»
 * @param title short, in our words: the official text is not here
 * @param levels at which levels of protection, 1–4, the order asks for it; empty where the region has not told
 * @param covered what there is; «» where there is nothing
 * @param missing what is missing, or what the region does; «» where nothing is
 * @param where it can be seen: «/journal», «docs/guide/roles.md», «OPORA_KEYS» or «»
 * @param tests that hold it at every build, «RouteTests#…»
 */
public record Measure(
        String code,
        String title,
        SortedSet<Integer> levels,
        Whose whose,
        State state,
        String covered,
        String missing,
        String where,
        List<String> tests) {

    /** Who takes care of it. */
    public enum Whose {
        PRODUCT("Опора"),
        PRODUCT_AND_SERVER("Опора и сервер"),
        PRODUCT_AND_PAPER("Опора и порядок"),
        SERVER("сервер"),
        PAPER("порядок");

        private final String title;

        Whose(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How far it is covered. */
    public enum State {
        DONE("есть", "done"),
        PARTLY("частично", "warn"),
        OUTSIDE("вне программы", "wait"),
        OPEN("не сделано", "late"),
        NEEDLESS("не применяется", "lock");

        private final String title;
        private final String tag;

        State(String title, String tag) {
            this.title = title;
            this.tag = tag;
        }

        public String title() {
            return title;
        }

        /** Its class in {@code ui/tag.jte}. */
        public String tag() {
            return tag;
        }
    }

    /** «ИАФ» */
    public String group() {
        return code.substring(0, code.indexOf('.'));
    }

    /** A page of this house that shows it. */
    public Optional<String> page() {
        return Optional.of(where).filter(one -> one.startsWith("/"));
    }

    /** Where whoever keeps the server finds it: «настройка OPORA_KEYS», «docs/guide/roles.md»; empty where a page shows it. */
    public Optional<String> forTheServer() {
        return Optional.of(where)
                .filter(one -> !one.isEmpty() && page().isEmpty())
                .map(one -> one.startsWith("OPORA_") ? "настройка " + one : one);
    }

    /** «1, 2, 3»; «» where the region has not told. */
    public String levelsInWords() {
        return String.join(", ", levels.stream().map(level -> Integer.toString(level)).toList());
    }
}
