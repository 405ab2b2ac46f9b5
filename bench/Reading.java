import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import opora.office.TableFile;
import opora.office.TableSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of 26 thousand participants, as a region gets it: read by the reader of the room {@code office} and by Apache POI, each in a
 * machine of its own with the same heap.
 */
final class Reading {

    private static final int ROWS = 26_000;
    private static final int COLUMNS = 40;

    public static void main(String[] words) throws Exception {
        switch (words.length == 0 ? "" : words[0]) {
            case "opora" -> readByOpora(Path.of(words[1]));
            case "poi" -> readByPoi(Path.of(words[1]));
            default -> compare();
        }
    }

    private static void compare() throws Exception {
        Path file = Files.createTempFile("participants", ".xlsx");
        write(file);
        Measured.print(
                "reading a workbook of %d rows and %d columns (%d KB)"
                        .formatted(ROWS, COLUMNS, Files.size(file) / 1024),
                Measured.middle(3, command("opora", file)),
                "Apache POI",
                Measured.middle(3, command("poi", file)));
        Files.delete(file);
    }

    private static String[] command(String who, Path file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String here = System.getProperty("bench");
        return new String[] {
            java, "-Xmx2g", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "-Dbench=" + here, here + "/Reading.java", who, file.toString()
        };
    }

    private static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Opora", "1.0")) {
            Worksheet sheet = book.newWorksheet("Лист1");
            for (int row = 0; row < ROWS; row++) {
                sheet.value(row, 0, "edu%06d".formatted(row / 80));
                sheet.value(row, 1, "Муниципальный район № " + row % 20);
                for (int column = 2; column < COLUMNS; column++) {
                    sheet.value(row, column, (row * 31 + column * 7) % 5);
                }
            }
        }
    }

    private static void readByOpora(Path path) throws Exception {
        long[] characters = new long[1];
        try (TableFile file = TableFile.open(path)) {
            file.sheets()
                    .getFirst()
                    .read(
                            row -> {
                                for (int column = 0; column < row.width(); column++) {
                                    characters[0] += row.text(column).length();
                                }
                                return TableSheet.Next.MORE;
                            });
        }
        System.out.println(characters[0]);
    }

    private static void readByPoi(Path path) throws Exception {
        long characters = 0;
        DataFormatter texts = new DataFormatter();
        try (XSSFWorkbook book = new XSSFWorkbook(path.toFile())) {
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    characters += texts.formatCellValue(cell).length();
                }
            }
        }
        System.out.println(characters);
    }
}
