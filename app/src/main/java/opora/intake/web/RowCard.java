package opora.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.intake.BadRow;
import opora.intake.BadRow.Sight;
import opora.intake.formats.Finding;
import opora.office.CellAddress;

/**
 * A bad row as it is mended.
 *
 * @param said what is wrong and what was expected, a sentence each
 * @param meant cells to which the findings point; all of them where a finding points to none
 * @param others the other cells
 * @param twin the row that says otherwise, in words; «» when there is none
 */
public record RowCard(
        int position,
        String where,
        int row,
        List<Said> said,
        List<Field> meant,
        List<Field> others,
        int twinRow,
        String twin) {

    private static final int TWIN_CELLS = 12;

    /** A finding in words. */
    public record Said(String wrong, String expected, String remedy) {}

    /** @param closed a column about a person: nothing is shown and nothing can be written */
    public record Field(String name, String label, String value, boolean hidden, boolean closed) {}

    static RowCard of(BadRow row, Optional<BadRow> twin) {
        Set<String> letters =
                row.findings().stream().map(Finding::letter).collect(Collectors.toSet());
        boolean all = letters.contains("") || letters.isEmpty();
        return new RowCard(
                row.position(),
                MendRow.where(row.place()),
                row.place().row(),
                row.findings().stream()
                        .map(found -> new Said(found.wrong(), found.expected(), found.remedy()))
                        .toList(),
                row.cells().stream()
                        .filter(cell -> isShown(cell) && (all || isMeant(cell, letters)))
                        .map(cell -> field(row, cell))
                        .toList(),
                row.cells().stream()
                        .filter(cell -> isShown(cell) && !(all || isMeant(cell, letters)))
                        .map(cell -> field(row, cell))
                        .toList(),
                row.twin(),
                twin.map(RowCard::words).orElse(""));
    }

    /** A column with neither a heading nor a value is none. */
    private static boolean isShown(BadRow.Cell cell) {
        return !cell.heading().isEmpty() || !cell.text().isEmpty();
    }

    private static boolean isMeant(BadRow.Cell cell, Set<String> letters) {
        return letters.contains(CellAddress.column(cell.column()));
    }

    private static Field field(BadRow row, BadRow.Cell cell) {
        return new Field(
                "cell-" + row.position() + "-" + cell.column(),
                MendRow.column(cell.column(), cell.heading()),
                cell.sight() == Sight.SHOWN ? cell.text() : "",
                cell.sight() == Sight.HIDDEN,
                cell.sight() == Sight.CLOSED);
    }

    private static String words(BadRow row) {
        return row.cells().stream()
                .filter(cell -> cell.sight() == Sight.SHOWN && !cell.text().isEmpty())
                .limit(TWIN_CELLS)
                .map(cell ->
                        cell.heading().isEmpty()
                                ? cell.text()
                                : cell.heading() + ": " + cell.text())
                .collect(Collectors.joining("; "));
    }

    public String own() {
        return java.util.stream.Stream.concat(meant.stream(), others.stream())
                .filter(field -> !field.value().isEmpty())
                .limit(TWIN_CELLS)
                .map(field -> field.label() + ": " + field.value())
                .collect(Collectors.joining("; "));
    }
}
