package opora.intake.mending;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.intake.RowPlace;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;

/** The findings of a reading that point to single rows, by row, in the order of the file. */
record Faults(Map<RowPlace, List<Finding>> errors, Map<RowPlace, List<Finding>> doubts) {

    static Faults of(Findings findings) {
        return new Faults(
                byRow(findings, Finding.Severity.ERROR), byRow(findings, Finding.Severity.WARNING));
    }

    private static Map<RowPlace, List<Finding>> byRow(
            Findings findings, Finding.Severity severity) {
        Map<RowPlace, List<Finding>> rows = new LinkedHashMap<>();
        findings.ofRows().stream()
                .filter(finding -> finding.severity() == severity)
                .forEach(finding ->
                        rows.merge(
                                new RowPlace(finding.sheet(), finding.row()),
                                List.of(finding),
                                Faults::joined));
        return rows;
    }

    private static List<Finding> joined(List<Finding> one, List<Finding> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    boolean isEmpty() {
        return errors.isEmpty() && doubts.isEmpty();
    }

    boolean areTooMany() {
        return errors.size() > Findings.MOST_OF_ROWS;
    }

    Set<RowPlace> wrong() {
        return errors.keySet();
    }

    /** Rows that say otherwise than a wrong one and are no wrong ones themselves. */
    Set<RowPlace> twins() {
        Set<RowPlace> twins = new LinkedHashSet<>();
        errors.forEach((place, findings) ->
                findings.stream()
                        .filter(finding -> finding.twin() > 0)
                        .forEach(
                                finding -> twins.add(new RowPlace(place.sheet(), finding.twin()))));
        twins.removeAll(errors.keySet());
        return twins;
    }

    int twinOf(RowPlace place) {
        return errors.getOrDefault(place, List.of()).stream()
                .mapToInt(Finding::twin)
                .max()
                .orElse(0);
    }
}
