package opora.office.reading.xls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.reading.xlsx.Broken;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97–2003 (BIFF8), read record by record from its stream «Workbook»; the file stays on the disk. */
public final class XlsFile implements TableFile {

    private final POIFSFileSystem files;
    private final Globals globals;

    private XlsFile(POIFSFileSystem files, Globals globals) {
        this.files = files;
        this.globals = globals;
    }

    public static XlsFile open(Path path) throws UnreadableFile {
        POIFSFileSystem files = files(path);
        try {
            return new XlsFile(files, Globals.read(new Records(files, 0)));
        } catch (UnreadableFile | RuntimeException failed) {
            close(files);
            throw failed;
        }
    }

    /** The sentence for a workbook that asks for a password, whatever its kind. */
    public static UnreadableFile locked() {
        return new UnreadableFile(
                Reason.ENCRYPTED,
                "Книга закрыта паролем; откройте её в Excel, снимите пароль («Файл» → «Сведения» → «Защита"
                        + " книги» → «Зашифровать с использованием пароля», сотрите пароль) и сохраните");
    }

    /** POI throws what it likes at broken blocks. */
    private static POIFSFileSystem files(Path path) throws UnreadableFile {
        try {
            return new POIFSFileSystem(path.toFile(), true);
        } catch (IOException | RuntimeException broken) {
            throw Broken.file();
        }
    }

    @Override
    public List<TableSheet> sheets() {
        return globals.tabs().stream().map(tab -> (TableSheet) new XlsSheet(this, tab)).toList();
    }

    @Override
    public String description() {
        return "XLS";
    }

    Globals globals() {
        return globals;
    }

    Records from(int offset) throws UnreadableFile {
        return new Records(files, offset);
    }

    @Override
    public void close() {
        close(files);
    }

    private static void close(POIFSFileSystem files) {
        try {
            files.close();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
