package opora.overview.home;

import java.util.List;
import java.util.stream.Collectors;
import opora.journal.Entry;
import opora.vocabulary.Deed;

/** An entry of the journal in the words of a page that has room for a line. */
final class Told {

    private static final int LONGEST = 90;
    private static final int CHANGES = 2;
    private static final int NAMED = 3;

    private Told() {}

    /** «Липовская ООШ; название: было «Липовская ООШ», стало «Липовская СОШ»». */
    static String text(Entry entry) {
        String changes = changes(entry);
        String subject = entry.deed().subject().name();
        return changes.isEmpty() ? subject : subject + "; " + changes;
    }

    /** The first of them, and how many more there are. */
    static String changes(Entry entry) {
        String first =
                entry.changes().stream()
                        .limit(CHANGES)
                        .map(Told::change)
                        .collect(Collectors.joining("; "));
        int more = entry.changes().size() - CHANGES;
        return more > 0 ? first + "; и ещё " + more : first;
    }

    /** Of many alike. */
    static String text(List<Entry> alike) {
        List<String> subjects =
                alike.stream().map(entry -> entry.deed().subject().name()).distinct().toList();
        String names = subjects.stream().limit(NAMED).collect(Collectors.joining(", "));
        return subjects.size() > NAMED
                ? "%s и ещё %d".formatted(names, subjects.size() - NAMED)
                : names;
    }

    private static String change(Deed.Change change) {
        if (change.was().isEmpty()) {
            return "%s: %s".formatted(change.field(), brief(change.now()));
        }
        return change.now().isEmpty()
                ? "%s: было «%s», больше нет".formatted(change.field(), brief(change.was()))
                : "%s: было «%s», стало «%s»"
                        .formatted(change.field(), brief(change.was()), brief(change.now()));
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
