package opora.office.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes files that must be refused, and checks with which words they are. */
final class SpoiltFiles {

    private SpoiltFiles() {}

    static void refused(byte[] content, Reason reason, String message) throws IOException {
        Path path = Files.createTempFile("spoilt", ".xlsx");
        try {
            Files.write(path, content);
            UnreadableFile refusal =
                    catchThrowableOfType(UnreadableFile.class, () -> Tables.lines(path));
            assertThat(refusal).as(message).isNotNull();
            assertThat(refusal).hasMessage(message);
            assertThat(refusal.reason()).isEqualTo(reason);
        } finally {
            Files.delete(path);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Лист").createRow(0).createCell(0).setCellValue("код");
            return written(book::write);
        }
    }

    static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[100]), stream);
            return written(files::writeFilesystem);
        }
    }

    static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("секрет");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(workbook());
            }
            return written(files::writeFilesystem);
        }
    }

    /** Names and contents in turn; names as a Russian Windows writes them. */
    static byte[] zip(String... namesAndContents) throws IOException {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM866"))) {
                for (int at = 0; at < namesAndContents.length; at += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                    zip.write(bytes(namesAndContents[at + 1]));
                    zip.closeEntry();
                }
            }
        });
    }

    /** A workbook whose sheet is not packed, so that single bytes of it can be changed. */
    static byte[] stored(String sheet) throws IOException {
        byte[] content = bytes(sheet);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry("xl/worksheets/sheet1.xml");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return withSheet(entry, zip -> zip.write(content));
    }

    /** A workbook of a few hundred kilobytes whose sheet unpacks into forty megabytes of the same. */
    static byte[] inflating(String piece) throws IOException {
        byte[] block = bytes(piece.repeat(1 << 16));
        return withSheet(
                new ZipEntry("xl/worksheets/sheet1.xml"),
                zip -> {
                    zip.write(bytes("<worksheet>"));
                    for (long written = 0; written < 40 << 20; written += block.length) {
                        zip.write(block);
                    }
                    zip.write(bytes("</worksheet>"));
                });
    }

    static byte[] withSheet(ZipEntry entry, Writing sheet) throws IOException {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write(
                        bytes(
                                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Лист1\" r:id=\"a\"/></sheets></workbook>"));
                zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
                zip.write(
                        bytes(
                                "<Relationships>"
                                        + HandmadeXlsx.relation(
                                                "a", "worksheet", "worksheets/sheet1.xml")
                                        + "</Relationships>"));
                zip.putNextEntry(entry);
                sheet.to(zip);
                zip.closeEntry();
            }
        });
    }
}
