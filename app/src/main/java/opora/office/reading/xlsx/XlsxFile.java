package opora.office.reading.xlsx;

import java.util.List;
import java.util.Optional;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** A workbook of Excel 2007 and later (ECMA-376), read part by part from its zip. */
public final class XlsxFile implements TableFile {

    private final Parts parts;
    private final Book book;
    private Optional<SharedTexts> shared = Optional.empty();

    private XlsxFile(Parts parts, Book book) {
        this.parts = parts;
        this.book = book;
    }

    public static boolean isZip(byte[] head) {
        return head.length > 3
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 || head[2] == 5 || head[2] == 7);
    }

    /** Closes the parts when it is closed itself. */
    public static XlsxFile of(Parts parts) throws UnreadableFile {
        ZipKind.refuseForeign(parts);
        return new XlsxFile(parts, Book.read(parts));
    }

    @Override
    public List<TableSheet> sheets() {
        return book.tabs().stream().map(tab -> (TableSheet) new XlsxSheet(this, tab)).toList();
    }

    @Override
    public String description() {
        return "XLSX";
    }

    Xml part(String name) throws UnreadableFile {
        return new Xml(parts.get(name));
    }

    SharedTexts sharedTexts() throws UnreadableFile {
        if (shared.isEmpty()) {
            shared = Optional.of(loaded());
        }
        return shared.get();
    }

    /** Some programs announce the part and leave it out when there is no text. */
    private SharedTexts loaded() throws UnreadableFile {
        Optional<String> part = book.sharedTexts().filter(parts::has);
        if (part.isEmpty()) {
            return SharedTexts.none();
        }
        try (Xml xml = part(part.get())) {
            return SharedTexts.read(xml);
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
