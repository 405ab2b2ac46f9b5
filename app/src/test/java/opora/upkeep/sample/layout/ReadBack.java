package opora.upkeep.sample.layout;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import opora.office.CellAddress;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;

/** A written workbook as Opora itself reads it: cells by number of the row and letter of the column. */
record ReadBack(String sheet, TreeMap<Integer, Map<String, String>> rows) {

    static ReadBack of(Content content, Path folder) throws Exception {
        Path path = Files.createTempFile(folder, "workbook", ".xlsx");
        try (OutputStream out = Files.newOutputStream(path)) {
            content.write(out);
        }
        try (TableFile file = TableFile.open(path)) {
            TableSheet sheet = file.sheets().getFirst();
            TreeMap<Integer, Map<String, String>> rows = new TreeMap<>();
            sheet.read(row -> {
                rows.put(row.number(), cells(row));
                return TableSheet.Next.MORE;
            });
            return new ReadBack(sheet.name(), rows);
        }
    }

    /** Empty where nothing stands. */
    Map<String, String> row(int number) {
        return rows.getOrDefault(number, Map.of());
    }

    private static Map<String, String> cells(Row row) {
        Map<String, String> cells = new TreeMap<>();
        for (int column = 0; column < row.width(); column++) {
            if (!row.text(column).isEmpty()) {
                cells.put(CellAddress.column(column), row.text(column));
            }
        }
        return cells;
    }
}
