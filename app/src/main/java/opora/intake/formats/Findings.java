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

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
    private boolean error;
    private boolean question;

    public void add(Finding finding) {
        int count = counts.merge(finding.kind(), 1, Integer::sum);
        error |= finding.severity() == Finding.Severity.ERROR;
        question |= finding.severity() == Finding.Severity.QUESTION;
        if (count <= KEPT_PER_KIND) {
            kept.add(finding);
        }
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
