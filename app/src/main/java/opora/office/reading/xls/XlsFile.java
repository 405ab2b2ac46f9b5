package opora.office.reading.xls;

import java.nio.file.Path;
import java.util.List;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;

/** A workbook of Excel 97–2003 (BIFF8), read record by record from its stream «Workbook»; the file stays on the disk. */
public final class XlsFile implements TableFile {

    private static final String STREAM = "Workbook";

    private final CompoundFile files;
    private final Globals globals;

    private XlsFile(CompoundFile files, Globals globals) {
        this.files = files;
        this.globals = globals;
    }

    public static XlsFile open(Path path) throws UnreadableFile {
        CompoundFile files = CompoundFile.open(path);
        try {
            return new XlsFile(files, Globals.read(records(files, 0)));
        } catch (UnreadableFile | RuntimeException failed) {
            files.close();
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

    private static Records records(CompoundFile files, int offset) throws UnreadableFile {
        return new Records(files.stream(STREAM, offset));
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
        return records(files, offset);
    }

    @Override
    public void close() {
        files.close();
    }
}
