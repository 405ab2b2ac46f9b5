package opora.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opora.intake.formats.Decision;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;

/**
 * What {@code check} says of one file. The outcomes themselves are let go, so that any number of files can be checked.
 *
 * @param name as typed
 * @param notShown how many findings of a kind were only counted
 */
record CheckedFile(
        String name,
        Layout layout,
        Decision decision,
        List<Reading.Part> parts,
        List<Finding> findings,
        Map<Finding.Kind, Integer> notShown) {

    static CheckedFile of(String name, Reading reading) {
        Map<Finding.Kind, Integer> notShown = new TreeMap<>();
        reading.findings()
                .counts()
                .forEach((kind, count) -> {
                    if (count > Findings.KEPT_PER_KIND) {
                        notShown.put(kind, count - Findings.KEPT_PER_KIND);
                    }
                });
        return new CheckedFile(
                name,
                reading.layout(),
                reading.decision(),
                reading.parts(),
                reading.findings().kept(),
                notShown);
    }

    boolean isAccepted() {
        return decision == Decision.ACCEPT || decision == Decision.ACCEPT_WITH_WARNINGS;
    }
}
