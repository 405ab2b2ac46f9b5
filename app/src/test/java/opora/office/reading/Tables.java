package opora.office.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** Reads whole files for the tests. */
public final class Tables {

    private Tables() {}

    /** Every row of the first sheet: «number: cell | cell». */
    public static List<String> lines(Path path) throws UnreadableFile {
        try (TableFile file = TableFile.open(path)) {
            return lines(file.sheets().getFirst());
        }
    }

    public static List<String> lines(TableSheet sheet) throws UnreadableFile {
        List<String> lines = new ArrayList<>();
        sheet.read(row -> {
            lines.add(row.number() + ": " + String.join(" | ", cells(row)));
            return TableSheet.Next.MORE;
        });
        return lines;
    }

    public static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            cells.add(row.text(column));
        }
        return cells;
    }
}
