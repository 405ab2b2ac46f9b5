package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.results.Paper;

/** What one thread has read of a school in one procedure, by the spelling of its code. */
final class PlainSchool {

    private static final int MOST_CLASSES = 100;

    private final SchoolTally tally;
    private final List<Paper.Task> tasks;
    private final int[] pairs = new int[SchoolTally.MARKS * SchoolTally.MARKS];
    private final List<PlainClass> classes = new ArrayList<>(1);
    private int last;

    PlainSchool(SchoolTally tally, List<Paper.Task> tasks) {
        this.tally = tally;
        this.tasks = tasks;
    }

    SchoolTally tally() {
        return tally;
    }

    /** Neighbouring lines mostly tell of the same class, and a school has few; empty for one more than any school has. */
    Optional<PlainClass> ofClass(String label) {
        if (last < classes.size() && classes.get(last).label().equals(label)) {
            return Optional.of(classes.get(last));
        }
        last = 0;
        while (last < classes.size() && !classes.get(last).label().equals(label)) {
            last++;
        }
        if (last == MOST_CLASSES) {
            return Optional.empty();
        }
        if (last == classes.size()) {
            classes.add(new PlainClass(label, tasks));
        }
        return Optional.of(classes.get(last));
    }

    /** A mark 2–5 of the mark book beside a mark 2–5 of the procedure. */
    void addPair(int inJournal, int mark) {
        pairs[(inJournal - 2) * SchoolTally.MARKS + mark - 2]++;
    }

    void addTo(PlainPlace places) {
        classes.stream().filter(one -> !one.isEmpty()).forEach(one -> tally.addAll(one, places));
        tally.addPairs(pairs);
    }
}
