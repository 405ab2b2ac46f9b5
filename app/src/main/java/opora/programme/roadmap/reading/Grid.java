package opora.programme.roadmap.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.office.TableCell.Down;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.WordCell;
import opora.office.WordTable;

/**
 * A table as it stands in a file.
 *
 * @param place for the person: «таблица 2», «лист «План»»
 * @param caption «» where nothing stands above it
 */
public record Grid(String place, String caption, List<Line> lines) {

    public Grid {
        lines = List.copyOf(lines);
    }

    /** @param number as the person sees it */
    record Line(int number, List<Cell> cells) {

        Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.goesOn() || cell.text().isBlank());
        }

        /** With a text of their own. */
        List<Cell> filled() {
            return cells.stream().filter(cell -> !cell.goesOn() && !cell.text().isBlank()).toList();
        }
    }

    /**
     * A cell.
     *
     * @param text of a cell that is merged with the one above the text of that one
     * @param down {@code GOES_ON} for such a cell
     */
    record Cell(int column, int columns, String text, Down down) {

        boolean goesOn() {
            return down == Down.GOES_ON;
        }

        int end() {
            return column + columns;
        }
    }

    /** A plan of a hundred activities has some hundred rows; a sheet may have a million. */
    private static final int MOST_LINES = 5000;

    private static final int MOST_COLUMNS = 100;

    /** All tables of a document of Word, in their order. */
    public static List<Grid> ofWord(List<WordTable> tables) {
        List<Grid> grids = new ArrayList<>();
        for (WordTable table : tables) {
            grids.add(of(table, "таблица " + (grids.size() + 1)));
        }
        return List.copyOf(grids);
    }

    private static Grid of(WordTable table, String place) {
        Map<Integer, String> above = new HashMap<>();
        List<Line> lines =
                table.rows().stream()
                        .map(row ->
                                new Line(
                                        row.number(),
                                        row.cells().stream()
                                                .map(cell -> read(cell, above))
                                                .toList()))
                        .toList();
        return new Grid(place, table.caption(), lines);
    }

    private static Cell read(WordCell cell, Map<Integer, String> above) {
        if (cell.down() != Down.GOES_ON) {
            above.put(cell.column(), cell.text());
        }
        String text =
                cell.down() == Down.GOES_ON ? above.getOrDefault(cell.column(), "") : cell.text();
        return new Cell(cell.column(), cell.columns(), text, cell.down());
    }

    /**
     * A sheet of a workbook; which of its cells are merged is not known.
     *
     * @throws UnreadableFile also for a sheet that is far too large for a roadmap
     */
    public static Grid of(TableSheet sheet) throws UnreadableFile {
        List<Line> lines = new ArrayList<>();
        sheet.read(row -> {
            if (lines.size() == MOST_LINES || row.width() > MOST_COLUMNS) {
                throw tooLarge(sheet);
            }
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.width(); column++) {
                cells.add(new Cell(column, 1, row.text(column).strip(), Down.SINGLE));
            }
            lines.add(new Line(row.number(), cells));
            return TableSheet.Next.MORE;
        });
        return new Grid("лист «" + sheet.name() + "»", "", lines);
    }

    private static UnreadableFile tooLarge(TableSheet sheet) {
        return new UnreadableFile(
                UnreadableFile.Reason.TOO_LARGE,
                "На листе «%s» больше %d строк или %d столбцов: это не дорожная карта. Оставьте на нём только её."
                        .formatted(sheet.name(), MOST_LINES, MOST_COLUMNS));
    }

    int width() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .mapToInt(Cell::end)
                .max()
                .orElse(0);
    }
}
