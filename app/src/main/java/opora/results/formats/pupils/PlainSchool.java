package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellText;
import opora.office.PlainLine;
import opora.results.formats.sheets.ClassLabel;

/** What one thread has read of a school in one procedure, by the spelling of its code and of its classes. */
final class PlainSchool {

    private final SchoolTally tally;
    private final int tasks;
    private final ByOctets<PlainSums> byLabel = new ByOctets<>();
    private final List<PlainSums> classes = new ArrayList<>();

    PlainSchool(SchoolTally tally, int tasks) {
        this.tally = tally;
        this.tasks = tasks;
    }

    SchoolTally tally() {
        return tally;
    }

    /** Empty for what does not look like a class. */
    Optional<PlainSums> ofClass(PlainLine line, int column) {
        Optional<PlainSums> known = byLabel.find(line, column);
        if (known.isPresent()) {
            return known;
        }
        String label = CellText.clean(line.text(column));
        if (!label.isEmpty() && !ClassLabel.is(label)) {
            return Optional.empty();
        }
        PlainSums sums = new PlainSums(label, tasks);
        classes.add(sums);
        byLabel.put(line, column, sums);
        return Optional.of(sums);
    }

    void addTo(PlainPlace places) {
        classes.stream()
                .filter(sums -> sums.rows() > 0)
                .forEach(sums -> tally.addAll(sums, places));
    }
}
