package opora.intake.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings while a file is read. The first {@link #KEPT_PER_KIND} of each kind are kept word for word, the rest are counted, so
 * that a file with a million defects does not fill the memory and still nothing is silent.
 */
public final class Findings {

    public static final int KEPT_PER_KIND = 200;

    /** Findings about single rows that are kept to be mended: with more, the file is to be mended where it was made. */
    public static final int MOST_OF_ROWS = 2000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
    private final List<Finding> ofRows = new ArrayList<>();
    private boolean error;
    private boolean question;

    public void add(Finding finding) {
        int count = counts.merge(finding.kind(), 1, Integer::sum);
        error |= finding.severity() == Finding.Severity.ERROR;
        question |= finding.severity() == Finding.Severity.QUESTION;
        if (count <= KEPT_PER_KIND) {
            kept.add(finding);
        }
        if (isOfRow(finding)) {
            ofRows.add(finding);
        }
    }

    /** Room is left for errors, however many warnings come before them. */
    private boolean isOfRow(Finding finding) {
        int limit =
                finding.severity() == Finding.Severity.ERROR
                        ? KEPT_PER_KIND + MOST_OF_ROWS
                        : KEPT_PER_KIND - 1;
        return finding.row() > 0
                && finding.kind().isOfOneRow()
                && finding.severity() != Finding.Severity.QUESTION
                && ofRows.size() <= limit;
    }

    /** The first that name a row that can be mended by itself. */
    public List<Finding> ofRows() {
        return List.copyOf(ofRows);
    }

    /** In the order in which they were found. */
    public List<Finding> kept() {
        return List.copyOf(kept);
    }

    /** All of a kind, also those that were not kept. */
    public Map<Finding.Kind, Integer> counts() {
        return Map.copyOf(counts);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** What the findings so far mean for the file. */
    public Decision decision() {
        if (error) {
            return Decision.REJECT;
        }
        if (question) {
            return Decision.ASK;
        }
        return isEmpty() ? Decision.ACCEPT : Decision.ACCEPT_WITH_WARNINGS;
    }
}
