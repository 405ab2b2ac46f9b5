package opora.office.reading.xls;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of the stream «Workbook» from an offset on. Whatever POI throws at them becomes a message. */
final class Records implements Closeable {

    private static final String STREAM = "Workbook";

    private final DocumentInputStream stream;
    private final RecordFactoryInputStream records;

    Records(POIFSFileSystem files, int offset) throws UnreadableFile {
        DocumentInputStream opened = opened(files);
        try {
            if (offset < 0 || opened.skip(offset) != offset) {
                throw Broken.file();
            }
            this.stream = opened;
            this.records = new RecordFactoryInputStream(opened, false);
        } catch (EncryptedDocumentException locked) {
            opened.close();
            throw XlsFile.locked();
        } catch (IOException | RuntimeException broken) {
            opened.close();
            throw Broken.file();
        } catch (UnreadableFile broken) {
            opened.close();
            throw broken;
        }
    }

    private static DocumentInputStream opened(POIFSFileSystem files) throws UnreadableFile {
        try {
            return files.createDocumentInputStream(STREAM);
        } catch (IOException | RuntimeException broken) {
            throw Broken.file();
        }
    }

    /** Empty after the last one. */
    Optional<Record> next() throws UnreadableFile {
        try {
            return Optional.ofNullable(records.nextRecord());
        } catch (EncryptedDocumentException locked) {
            throw XlsFile.locked();
        } catch (RuntimeException broken) {
            throw Broken.file();
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
