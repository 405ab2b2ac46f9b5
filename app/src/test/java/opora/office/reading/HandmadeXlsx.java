package opora.office.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can say every byte of its XML. */
public final class HandmadeXlsx {

    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private HandmadeXlsx() {}

    /** One sheet «Лист1» with these rows: the inside of {@code sheetData}. */
    public static HandmadeXlsx ofRows(String rows) {
        return ofSheet("<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
    }

    public static HandmadeXlsx ofSheet(String xml) {
        return new HandmadeXlsx()
                .part(
                        "_rels/.rels",
                        "<Relationships %s><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                                .formatted(PACKAGE, DOCUMENT))
                .part(
                        "xl/workbook.xml",
                        "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"Лист1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                                .formatted(MAIN, DOCUMENT))
                .relations(
                        relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml"))
                .part("xl/worksheets/sheet1.xml", xml);
    }

    public static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, DOCUMENT, type, target);
    }

    public HandmadeXlsx relations(String relations) {
        return part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships %s>%s</Relationships>".formatted(PACKAGE, relations));
    }

    public HandmadeXlsx sharedTexts(String items) {
        return part("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, items));
    }

    /** Adds or replaces a part. */
    public HandmadeXlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public HandmadeXlsx renamed(String from, String to) {
        String content = parts.remove(from);
        if (content == null) {
            throw new IllegalArgumentException("no part " + from);
        }
        return part(to, content);
    }

    Map<String, String> parts() {
        return parts;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("book.xlsx"), bytes());
    }
}
