package opora.results.formats.pupils;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.CellText;
import opora.office.PlainLine;
import opora.results.Paper;
import opora.results.formats.sheets.ClassLabel;

/** What one thread has read of a school in one procedure, by the spelling of its code and of its classes. */
final class PlainSchool {

    private static final int MARKS = 4;

    private final SchoolTally tally;
    private final List<Paper.Task> tasks;
    private final ByOctets<PlainClass> bySpelling = new ByOctets<>();
    private final Map<String, PlainClass> byLabel = new HashMap<>();
    private final int[][] pairs = new int[MARKS][MARKS];

    PlainSchool(SchoolTally tally, List<Paper.Task> tasks) {
        this.tally = tally;
        this.tasks = tasks;
    }

    SchoolTally tally() {
        return tally;
    }

    /** Empty for what does not look like a class. {@code file}: tells under which label a class is kept. */
    Optional<PlainClass> ofClass(PlainLine line, int column, FileTally file) {
        Optional<PlainClass> known = bySpelling.find(line, column);
        if (known.isPresent()) {
            return known;
        }
        String label = CellText.clean(line.text(column));
        if (!label.isEmpty() && !ClassLabel.is(label)) {
            return Optional.empty();
        }
        PlainClass found =
                byLabel.computeIfAbsent(file.kept(label), kept -> new PlainClass(kept, tasks));
        bySpelling.put(line, column, found);
        return Optional.of(found);
    }

    /** A mark 2–5 of the mark book beside a mark 2–5 of the procedure. */
    void addPair(int inJournal, int mark) {
        pairs[inJournal - 2][mark - 2]++;
    }

    void addTo(PlainPlace places) {
        byLabel.values().stream()
                .filter(one -> !one.isEmpty())
                .forEach(one -> tally.addAll(one, places));
        tally.addPairs(pairs);
    }
}
