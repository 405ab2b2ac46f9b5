package opora.intake;

import java.util.ArrayList;
import java.util.List;
import opora.intake.formats.Opening;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** Takes the first rows of every sheet. They are held in memory together, so a book whose first rows are no header is refused. */
public final class Openings {

    /** Of all first rows; a cell counts as one more. */
    private static final int MOST_LETTERS = 1 << 21;

    private int letters;

    private Openings() {}

    public static Opening of(TableFile file) throws UnreadableFile {
        Openings openings = new Openings();
        List<Opening.Sheet> sheets = new ArrayList<>();
        for (TableSheet sheet : file.sheets()) {
            List<Opening.Line> lines = new ArrayList<>();
            sheet.read(row -> {
                lines.add(openings.line(row));
                return lines.size() < Opening.ROWS ? TableSheet.Next.MORE : TableSheet.Next.ENOUGH;
            });
            sheets.add(
                    new Opening.Sheet(
                            sheets.size(), sheet.name(), sheet.hidden(), List.copyOf(lines)));
        }
        return new Opening(List.copyOf(sheets));
    }

    private Opening.Line line(Row row) throws UnreadableFile {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            String cell = row.text(column).strip();
            letters += cell.length() + 1;
            if (letters > MOST_LETTERS) {
                throw new UnreadableFile(
                        UnreadableFile.Reason.TOO_LARGE,
                        "В первых строках слишком много текста, таких шапок у таблиц не бывает; уберите лишнее");
            }
            cells.add(cell);
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new Opening.Line(row.number(), List.copyOf(cells));
    }
}
