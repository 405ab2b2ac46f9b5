package opora.intake;

import java.util.ArrayList;
import java.util.List;
import opora.intake.formats.Opening;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** Takes the first rows of every sheet. */
final class Openings {

    private Openings() {}

    static Opening of(TableFile file) throws UnreadableFile {
        List<Opening.Sheet> sheets = new ArrayList<>();
        for (TableSheet sheet : file.sheets()) {
            List<Opening.Line> lines = new ArrayList<>();
            sheet.read(row -> {
                lines.add(line(row));
                return lines.size() < Opening.ROWS ? TableSheet.Next.MORE : TableSheet.Next.ENOUGH;
            });
            sheets.add(
                    new Opening.Sheet(
                            sheets.size(), sheet.name(), sheet.hidden(), List.copyOf(lines)));
        }
        return new Opening(List.copyOf(sheets));
    }

    private static Opening.Line line(Row row) {
        List<String> cells = new ArrayList<>(row.width());
        for (int column = 0; column < row.width(); column++) {
            cells.add(row.text(column).strip());
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new Opening.Line(row.number(), List.copyOf(cells));
    }
}
