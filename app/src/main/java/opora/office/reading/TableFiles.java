package opora.office.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.office.reading.csv.CsvFile;
import opora.office.reading.ods.OdsFile;
import opora.office.reading.xlsx.Parts;
import opora.office.reading.xlsx.XlsxFile;
import opora.office.reading.xlsx.ZipKind;

/** Tells from the bytes what a file is and opens it with the reader for that kind. */
public final class TableFiles {

    private static final int HEAD = 1024;

    private TableFiles() {}

    /**
     * @throws UnreadableFile when the file is no table that can be read, with what it is and what to do
     * @throws UncheckedIOException when the file is not there or the disk does not give it
     */
    public static TableFile open(Path path) throws UnreadableFile {
        try {
            byte[] head = head(path);
            Optional<ForeignFile> foreign = ForeignFile.find(head);
            if (foreign.isPresent()) {
                throw foreign.get().refused();
            }
            if (Compound.is(head)) {
                return Compound.open(path);
            }
            return XlsxFile.isZip(head) ? zipped(path) : CsvFile.open(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TableFile zipped(Path path) throws UnreadableFile {
        ZipKind.refuseLocked(path);
        Parts parts = Parts.open(path);
        try {
            return ZipKind.isOpenDocumentTable(parts) ? OdsFile.of(parts) : XlsxFile.of(parts);
        } catch (UnreadableFile | RuntimeException failed) {
            parts.close();
            throw failed;
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }
}
