import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import opora.office.TableFile;
import opora.office.TableSheet;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * A workbook of 200 thousand rows and 30 columns, read cell by cell as text: by the reader of the room {@code office}, by the event reader of Apache POI, by
 * fastexcel-reader, each in a machine of its own with the same heap; and, for the floor, only unpacked by {@code unzip}.
 */
final class Reading {

    private static final int ROWS = Integer.getInteger("rows", 200_000);
    private static final int COLUMNS = 30;

    public static void main(String[] words) throws Exception {
        switch (words.length == 0 ? "" : words[0]) {
            case "opora" -> readByOpora(Path.of(words[1]));
            case "poi" -> readByPoi(Path.of(words[1]));
            case "fastexcel" -> readByFastexcel(Path.of(words[1]));
            default -> compare();
        }
    }

    private static void compare() throws Exception {
        Path file = Files.createTempFile("participants", ".xlsx");
        write(file);
        Measured ours = Measured.middle(3, command("opora", file));
        Measured.print(
                "reading a workbook of %d rows and %d columns (%d KB)".formatted(ROWS, COLUMNS, Files.size(file) / 1024),
                ours,
                "Apache POI, event reader",
                Measured.middle(3, command("poi", file)));
        Measured.print("the same", ours, "fastexcel-reader", Measured.middle(3, command("fastexcel", file)));
        Measured.print("the same", ours, "unzip -p", Measured.middle(3, "unzip", "-p", file.toString()));
        Files.delete(file);
    }

    private static String[] command(String who, Path file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new String[] {
            java, "-Xmx2g", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "Reading", who, file.toString()
        };
    }

    private static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Opora", "1.0")) {
            Worksheet sheet = book.newWorksheet("Лист1");
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS / 3; column++) {
                    sheet.value(row, column, "Школа № " + (row * 31 + column) % 997);
                }
                for (int column = COLUMNS / 3; column < COLUMNS; column++) {
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
        long[] characters = new long[1];
        try (OPCPackage book = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(book);
            var handler =
                    new XSSFSheetXMLHandler.SheetContentsHandler() {
                        @Override
                        public void startRow(int row) {}

                        @Override
                        public void endRow(int row) {}

                        @Override
                        public void cell(String address, String text, XSSFComment comment) {
                            characters[0] += text.length();
                        }
                    };
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(book), handler, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
        System.out.println(characters[0]);
    }

    private static void readByFastexcel(Path path) throws Exception {
        long[] characters = new long[1];
        try (InputStream in = Files.newInputStream(path);
                ReadableWorkbook book = new ReadableWorkbook(in);
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(
                    row -> {
                        for (int column = 0; column < row.getCellCount(); column++) {
                            characters[0] += row.getCellText(column).length();
                        }
                    });
        }
        System.out.println(characters[0]);
    }
}
