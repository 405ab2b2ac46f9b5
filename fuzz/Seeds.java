import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small file of each kind with each head that Opora knows, for the fuzzer to begin with. */
final class Seeds {

    private static final List<String> TABLES =
            List.of(
                    "год;процедура;код ОО;класс;код участника;вариант;отметка по журналу;отметка;балл;1/2;2/3\n2023;VPR-5-MA;edu1;5А;1;1;3;3;4;1;3\n",
                    "год;процедура;код ОО;участников;не справились;2;3;4;5\n2023;VPR-5-MA;edu1;20;2;2;10;5;3\n",
                    "код ОО;название;муниципалитет\nedu1;Школа № 1;Лужанск\n",
                    "Предмет: Математика\nМаксимальный первичный балл: 20\nДата: 2023\nГруппы участников;Кол-во ОО;Кол-во участников;2;3;4;5\n"
                            + "Вся выборка;100;2000;10;40;30;20\nшкола (edu1);1;20;10;40;30;20\n",
                    "Класс;Код ОО;Фамилия;Задание 1;Задание 2;Первичный балл;Оценка\n9А;123456;Иванов;1;2;3;4\n");

    private Seeds() {}

    public static void main(String[] words) throws Exception {
        Path target = Path.of(words[0]);
        for (String kind : List.of("xlsx", "xls", "ods", "csv")) {
            Path seeds = Files.createDirectories(target.resolve(kind).resolve("seeds"));
            for (int at = 0; at < TABLES.size(); at++) {
                try (OutputStream out = Files.newOutputStream(seeds.resolve("table" + at))) {
                    write(kind, TABLES.get(at), out);
                }
            }
        }
    }

    private static void write(String kind, String table, OutputStream out) throws Exception {
        switch (kind) {
            case "xlsx" -> book(new XSSFWorkbook(), table, out);
            case "xls" -> book(new HSSFWorkbook(), table, out);
            case "ods" -> ods(table, out);
            default -> out.write(table.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void book(Workbook book, String table, OutputStream out) throws Exception {
        try (book) {
            Sheet sheet = book.createSheet("Лист1");
            for (String line : table.split("\n")) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split(";")) {
                    row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(cell);
                }
            }
            book.write(out);
        }
    }

    private static void ods(String table, OutputStream out) throws Exception {
        StringBuilder content =
                new StringBuilder(
                        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                                + "<office:body><office:spreadsheet><table:table table:name=\"Лист1\">");
        for (String line : table.split("\n")) {
            content.append("<table:table-row>");
            for (String cell : line.split(";")) {
                content.append("<table:table-cell office:value-type=\"string\"><text:p>").append(cell).append("</text:p></table:table-cell>");
            }
            content.append("</table:table-row>");
        }
        content.append("</table:table></office:spreadsheet></office:body></office:document-content>");
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            stored(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            stored(zip, "content.xml", content.toString());
        }
    }

    /** Unpacked, so that the fuzzer changes the text itself. */
    private static void stored(java.util.zip.ZipOutputStream zip, String name, String text) throws Exception {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        var sum = new java.util.zip.CRC32();
        sum.update(octets);
        var entry = new java.util.zip.ZipEntry(name);
        entry.setMethod(java.util.zip.ZipEntry.STORED);
        entry.setSize(octets.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(octets);
        zip.closeEntry();
    }
}
