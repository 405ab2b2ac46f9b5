package opora.office.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opora.office.Stamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packs an office file again so that equal contents are equal bytes: parts in one order, no clock in the zip nor in the properties. */
final class Repacking {

    private static final String FIRST = "[Content_Types].xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String BOOK = ".xlsx";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private Repacking() {}

    static void write(byte[] packed, Stamp stamp, OutputStream out) throws IOException {
        Map<String, byte[]> parts = parts(packed);
        parts.put(PROPERTIES, properties(stamp).getBytes(StandardCharsets.UTF_8));
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(inner(part.getKey(), part.getValue(), stamp));
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    /** The table inside a chart of Word is a workbook of its own, with a clock of its own. */
    private static byte[] inner(String name, byte[] part, Stamp stamp) throws IOException {
        if (!name.endsWith(BOOK)) {
            return part;
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        write(part, stamp, again);
        return again.toByteArray();
    }

    /** From the list at the end of the zip: fastexcel leaves the sizes in front of the parts open. */
    private static Map<String, byte[]> parts(byte[] packed) throws IOException {
        Map<String, byte[]> parts =
                new TreeMap<>(
                        Comparator.comparing((String name) -> !name.equals(FIRST))
                                .thenComparing(name -> name));
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private static String properties(Stamp stamp) {
        String at = stamp.at().truncatedTo(ChronoUnit.SECONDS).toString();
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
        <dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>ru-RU</dc:language>\
        <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
        <dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified>\
        </cp:coreProperties>\
        """
                .formatted(escaped(stamp.title()), escaped(stamp.author()), at, at);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
