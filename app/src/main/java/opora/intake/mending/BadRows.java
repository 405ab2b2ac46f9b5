package opora.intake.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opora.intake.BadRow;
import opora.intake.RowPlace;
import opora.intake.formats.Finding;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** Takes the cells of bad rows out of a {@link KeptCopy} with its patches. */
final class BadRows {

    private final Faults faults;
    private final Set<RowPlace> twins;
    private final Set<RowPlace> with;
    private final List<BadRow> rows = new ArrayList<>();

    private BadRows(Faults faults, Set<RowPlace> with) {
        this.faults = faults;
        this.twins = faults.twins();
        this.with = with;
    }

    static List<BadRow> of(TableFile file, Faults faults, Set<RowPlace> with)
            throws UnreadableFile {
        BadRows bad = new BadRows(faults, with);
        for (TableSheet sheet : file.sheets()) {
            bad.sheet(sheet);
        }
        return List.copyOf(bad.rows);
    }

    private void sheet(TableSheet sheet) throws UnreadableFile {
        List<String> headings = new ArrayList<>();
        sheet.read(row -> {
            if (Concealment.isHeader(row)) {
                headings.clear();
                headings.addAll(Headings.of(row));
            }
            RowPlace place = new RowPlace(sheet.name(), row.number());
            role(place)
                    .ifPresent(role ->
                            rows.add(
                                    new BadRow(
                                            rows.size(),
                                            place,
                                            role,
                                            faults.twinOf(place),
                                            cells(row, headings),
                                            findings(place))));
            return TableSheet.Next.MORE;
        });
    }

    private Optional<BadRow.Role> role(RowPlace place) {
        if (faults.errors().containsKey(place)) {
            return Optional.of(BadRow.Role.ASIDE);
        }
        if (twins.contains(place)) {
            return Optional.of(BadRow.Role.TWIN);
        }
        if (with.contains(place)) {
            return Optional.of(BadRow.Role.WITH);
        }
        return faults.doubts().containsKey(place)
                ? Optional.of(BadRow.Role.DOUBTFUL)
                : Optional.empty();
    }

    private List<Finding> findings(RowPlace place) {
        return Stream.concat(
                        faults.errors().getOrDefault(place, List.of()).stream(),
                        faults.doubts().getOrDefault(place, List.of()).stream())
                .toList();
    }

    private static List<BadRow.Cell> cells(Row row, List<String> headings) {
        List<BadRow.Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.max(row.width(), headings.size()); column++) {
            String heading = Headings.at(headings, column);
            String text = row.text(column).strip();
            cells.add(new BadRow.Cell(column, heading, text, sight(heading, text)));
        }
        return cells;
    }

    private static BadRow.Sight sight(String heading, String text) {
        return switch (Concealment.column(heading)) {
            case OF_PERSON, CODE -> BadRow.Sight.CLOSED;
            case NAME, OTHER ->
                    text.equals(Concealment.HIDDEN) ? BadRow.Sight.HIDDEN : BadRow.Sight.SHOWN;
        };
    }
}
