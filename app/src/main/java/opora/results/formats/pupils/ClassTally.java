package opora.results.formats.pupils;

import java.util.List;
import opora.results.Outcome;
import opora.results.Paper;

/** Everything a file says of one class in one procedure of one year. */
final class ClassTally {

    private final Rows rows = new Rows();
    private Sums sums;
    private String label;

    ClassTally(String label, List<Paper.Task> tasks) {
        this.label = label;
        this.sums = new Sums(tasks);
    }

    Sums sums() {
        return sums;
    }

    /** Of a class that nothing was added to yet the sums become its own. */
    void addAll(Sums others) {
        if (rows.isEmpty()) {
            sums = others;
        } else {
            sums.addAll(others);
        }
    }

    Rows rows() {
        return rows;
    }

    /** Of two spellings the first in the order of letters is shown, whichever row comes first. */
    void alsoWritten(String spelling) {
        if (spelling.compareTo(label) < 0) {
            label = spelling;
        }
    }

    Outcome.ClassOutcome outcome(
            PartRules rules, SchoolTally.Known known, int[] used, String sheet) {
        return new Outcome.ClassOutcome(
                label,
                known.absent(sums.absent()),
                sums.result(),
                sums.marks(rules.fails()),
                sums.scores(),
                sums.items(used),
                rows.source(sheet));
    }
}
