package opora.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
 * @param twinRow the row that says otherwise; 0 when there is none
 * @param twin what it says, in words
 * @param own what the row itself says
 */
public record RowCard(
        int position,
        String where,
        int row,
        List<Said> said,
        List<Field> meant,
        List<Field> others,
        int twinRow,
        String twin,
        String own) {

    private static final int TWIN_CELLS = 12;

    /** A finding in words. */
    public record Said(String wrong, String expected) {}

    /** @param closed a column about a person: nothing is shown and nothing can be written */
    public record Field(String name, String label, String value, boolean hidden, boolean closed) {}

    static RowCard of(BadRow row, Optional<BadRow> twin) {
        Set<String> letters =
                row.findings().stream().map(Finding::letter).collect(Collectors.toSet());
        boolean all = row.findings().stream().anyMatch(RowCard::isAboutAll);
        List<BadRow.Cell> shown = row.cells().stream().filter(RowCard::isShown).toList();
        Predicate<BadRow.Cell> meant = cell -> twin.isEmpty() && (all || isMeant(cell, letters));
        return new RowCard(
                row.position(),
                MendRow.where(row.place()),
                row.place().row(),
                row.findings().stream().map(RowCard::said).toList(),
                shown.stream().filter(meant).map(cell -> field(row, cell)).toList(),
                shown.stream().filter(meant.negate()).map(cell -> field(row, cell)).toList(),
                twin.isEmpty() ? 0 : row.twin(),
                twin.map(RowCard::words).orElse(""),
                words(row));
    }

    /** A sum is put right in any of its parts. */
    private static boolean isAboutAll(Finding finding) {
        return finding.letter().isEmpty()
                || finding.kind() == Finding.Kind.SUM_MISMATCH
                || finding.kind() == Finding.Kind.SUM_NOT_100;
    }

    private static Said said(Finding finding) {
        boolean quoted = finding.value().isEmpty() || finding.wrong().contains(finding.value());
        return new Said(
                quoted ? finding.wrong() : "«" + finding.value() + "» " + finding.wrong(),
                finding.expected());
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

    public String othersTitle() {
        return (meant.isEmpty() ? "Ячейки строки: " : "Остальные ячейки строки: ") + others.size();
    }
}
