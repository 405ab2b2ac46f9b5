package opora.office.reading.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import opora.office.PlainLines;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;

/** The only sheet of a text file. */
final class CsvSheet implements TableSheet {

    /** Letters between two delimiters that FastCSV holds at most. */
    private static final int BUFFER = 1 << 20;

    private final Path path;
    private final TextEncoding encoding;
    private final Delimiter delimiter;

    CsvSheet(Path path, TextEncoding encoding, Delimiter delimiter) {
        this.path = path;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public Optional<PlainLines> plainLines() {
        return PlainCsv.of(path, encoding, delimiter);
    }

    @Override
    public void read(RowReader reader) throws UnreadableFile {
        CsvRow row = new CsvRow();
        try (CsvReader<CsvRow> records =
                CsvReader.builder()
                        .fieldSeparator(delimiter.sign())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(BUFFER)
                        .build(row, CsvFile.reader(path, encoding))) {
            Iterator<CsvRow> rows = records.iterator();
            while (hasNext(rows, row)) {
                rows.next();
                if (isTold(row) && reader.read(row) == Next.ENOUGH) {
                    return;
                }
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Not an empty line and not the hint «sep=;» for Excel in the first one. */
    private static boolean isTold(CsvRow row) {
        return row.width() > 0 && !(row.number() == 1 && row.text(0).startsWith("sep="));
    }

    /** Here the next record is parsed. */
    private static boolean hasNext(Iterator<CsvRow> rows, CsvRow row) throws UnreadableFile {
        try {
            return rows.hasNext();
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof CsvRow.TooLarge large) {
                throw new UnreadableFile(Reason.TOO_LARGE, large.sentence());
            }
            throw new UnreadableFile(
                    Reason.CORRUPT,
                    "В строке "
                            + row.number()
                            + " не сходятся кавычки или ячейка длиннее миллиона знаков; внутри ячейки в кавычках каждую кавычку удваивают: \"Школа \"\"Лад\"\"\"");
        }
    }
}
