package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opora.office.CellAddress;

/**
 * Writes an XLSX of one sheet row by row. The same cells give the same bytes: entries carry a fixed date. Texts go into the shared table,
 * as in the files of the portal.
 */
final class RawWorkbook implements AutoCloseable {

    /** Excel takes no longer name of a sheet. */
    static final int NAME = 31;

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 31, 0, 0);
    private static final int ROOM = 1 << 16;
    private static final int FULL = ROOM - (1 << 10);
    private static final int COLUMNS = 64;

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final byte[] CELL = ascii("<c r=\"");
    private static final byte[] PLAIN = ascii("\"><v>");
    private static final byte[] SHARED = ascii("\" t=\"s\"><v>");
    private static final byte[] CLOSED = ascii("</v></c>");

    private final ZipOutputStream zip;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final byte[][] columns = new byte[COLUMNS][];
    private final byte[] buffer = new byte[ROOM];
    private int used;
    private int row;
    private byte[] rowDigits = {};

    RawWorkbook(OutputStream out, String sheet) throws IOException {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        for (int column = 0; column < COLUMNS; column++) {
            columns[column] = ascii(CellAddress.column(column));
        }
        String name = sheet.length() > NAME ? sheet.substring(0, NAME) : sheet;
        part("[Content_Types].xml", CONTENT_TYPES);
        part("_rels/.rels", ROOT_RELATIONS);
        part("xl/workbook.xml", WORKBOOK.formatted(MAIN, RELATIONS, escaped(name)));
        part("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS);
        open("xl/worksheets/sheet1.xml");
        write(
                DECLARATION
                        + "<worksheet xmlns=\""
                        + MAIN
                        + "\"><cols><col min=\"1\" max=\"1\" width=\"42.7\" customWidth=\"1\"/></cols><sheetData>");
    }

    /** Begins the row of that number; numbers only grow. */
    RawWorkbook row(int number) {
        endRow();
        row = number;
        rowDigits = ascii(Integer.toString(number));
        write("<row r=\"").write(rowDigits).write("\">");
        return this;
    }

    RawWorkbook text(int column, String text) {
        int index = texts.computeIfAbsent(text, unknown -> texts.size());
        return open(column).write(SHARED).digits(index).write(CLOSED);
    }

    RawWorkbook number(int column, int number) {
        return open(column).write(PLAIN).digits(number).write(CLOSED);
    }

    /** A number with two digits after the point, given in hundredths; without zeros at the end. */
    RawWorkbook hundredths(int column, int hundredths) {
        open(column).write(PLAIN).digits(hundredths / 100);
        int rest = hundredths % 100;
        if (rest != 0) {
            write(".").digits(rest / 10);
            if (rest % 10 != 0) {
                digits(rest % 10);
            }
        }
        return write(CLOSED);
    }

    @Override
    public void close() throws IOException {
        endRow();
        write("</sheetData></worksheet>");
        empty();
        zip.closeEntry();
        open("xl/sharedStrings.xml");
        write(DECLARATION + "<sst xmlns=\"" + MAIN + "\">");
        for (String text : texts.keySet()) {
            write("<si><t>" + escaped(text) + "</t></si>");
        }
        write("</sst>");
        empty();
        zip.closeEntry();
        zip.finish();
    }

    private RawWorkbook open(int column) {
        return write(CELL).write(columns[column]).write(rowDigits);
    }

    private void endRow() {
        if (row > 0) {
            write("</row>");
        }
        row = 0;
    }

    private RawWorkbook digits(int number) {
        if (number < 10) {
            buffer[used++] = (byte) ('0' + number);
            return this;
        }
        return write(Integer.toString(number));
    }

    private RawWorkbook write(String text) {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private RawWorkbook write(byte[] bytes) {
        if (used + bytes.length > FULL) {
            empty();
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
        return this;
    }

    private void empty() {
        try {
            zip.write(buffer, 0, used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used = 0;
    }

    private void part(String name, String content) throws IOException {
        open(name);
        zip.write((DECLARATION + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static final String CONTENT_TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
            </Types>\
            """;

    private static final String ROOT_RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
            </Relationships>\
            """;

    private static final String WORKBOOK =
            """
            <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>\
            """;

    private static final String WORKBOOK_RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>\
            </Relationships>\
            """;
}
