package opora.office.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One table of texts and numbers as every kind of file that is read; an empty text is no cell, a text that is a plain number is a number where there are such. */
public final class Books {

    private static final String PLAIN_NUMBER = "[1-9]\\d{0,8}";

    private Books() {}

    public static byte[] xls(List<List<String>> table) {
        return written(new HSSFWorkbook(), table);
    }

    public static byte[] xlsx(List<List<String>> table) {
        return written(new XSSFWorkbook(), table);
    }

    public static byte[] csv(List<List<String>> table, Charset letters) {
        return table.stream()
                .map(row ->
                        row.stream()
                                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(letters);
    }

    /** Equal rows and equal cells in succession are written once with their number, as LibreOffice does. */
    public static byte[] ods(List<List<String>> table) {
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < table.size(); ) {
            int times = 1;
            while (at + times < table.size() && table.get(at + times).equals(table.get(at))) {
                times++;
            }
            rows.append("<table:table-row table:number-rows-repeated=\"%d\">".formatted(times))
                    .append(odsCells(table.get(at)))
                    .append("</table:table-row>");
            at += times;
        }
        return odsOf("<table:table table:name=\"Лист1\">" + rows + "</table:table>");
    }

    private static String odsCells(List<String> row) {
        StringBuilder cells = new StringBuilder();
        for (int at = 0; at < row.size(); ) {
            int times = 1;
            while (at + times < row.size() && row.get(at + times).equals(row.get(at))) {
                times++;
            }
            String repeated = " table:number-columns-repeated=\"" + times + "\"";
            String text = row.get(at);
            if (text.isEmpty()) {
                cells.append("<table:table-cell%s/>".formatted(repeated));
            } else if (text.matches(PLAIN_NUMBER)) {
                cells.append(
                        "<table:table-cell%s office:value-type=\"float\" office:value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                                .formatted(repeated, text, text));
            } else {
                cells.append(
                        "<table:table-cell%s office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                                .formatted(repeated, odsText(text)));
            }
            at += times;
        }
        return cells.toString();
    }

    private static String odsText(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace(" ", "<text:s/>");
    }

    /** A file with this inside of {@code office:spreadsheet}. */
    public static byte[] odsOf(String tables) {
        return odsOf("", tables, "");
    }

    /** {@code styles}: inside of the automatic styles; {@code manifest}: of the manifest. */
    public static byte[] odsOf(String styles, String tables, String manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            part(
                    zip,
                    "content.xml",
                    "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:calcext=\"c\">"
                            + "<office:automatic-styles>"
                            + styles
                            + "</office:automatic-styles><office:body><office:spreadsheet>"
                            + tables
                            + "</office:spreadsheet></office:body></office:document-content>");
            part(
                    zip,
                    "META-INF/manifest.xml",
                    "<manifest:manifest xmlns:manifest=\"m\">" + manifest + "</manifest:manifest>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] written(Workbook book, List<List<String>> table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (book) {
            Sheet sheet = book.createSheet("Лист1");
            for (int row = 0; row < table.size(); row++) {
                Row made = sheet.createRow(row);
                for (int column = 0; column < table.get(row).size(); column++) {
                    put(made, column, table.get(row).get(column));
                }
            }
            book.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(Row row, int column, String text) {
        if (text.matches(PLAIN_NUMBER)) {
            row.createCell(column).setCellValue(Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            row.createCell(column).setCellValue(text);
        }
    }
}
