package opora.results.formats.pupils;

import java.util.List;
import java.util.stream.Stream;
import opora.results.Outcome;
import opora.results.Paper;

/** Everything a file says of one class in one procedure of one year. */
final class ClassTally {

    private final Rows rows = new Rows();
    private final String key;
    private List<String> spellings;
    private Sums sums;

    /** {@code key}: what its spellings share. */
    ClassTally(String key, String label, List<Paper.Task> tasks) {
        this.key = key;
        this.spellings = List.of(label);
        this.sums = new Sums(tasks);
    }

    String key() {
        return key;
    }

    boolean isWritten(String label) {
        for (String spelling : spellings) {
            if (spelling.equals(label)) {
                return true;
            }
        }
        return false;
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

    void alsoWritten(String spelling) {
        spellings = Stream.concat(spellings.stream(), Stream.of(spelling)).sorted().toList();
    }

    /** Of several spellings the first in the order of letters is shown, whichever row comes first. */
    private String label() {
        return spellings.getFirst();
    }

    Outcome.ClassOutcome outcome(
            PartRules rules, SchoolTally.Known known, int[] used, String sheet) {
        return new Outcome.ClassOutcome(
                label(),
                known.absent(sums.absent()),
                sums.result(),
                sums.marks(rules.fails()),
                sums.scores(),
                sums.items(used),
                rows.source(sheet));
    }
}
