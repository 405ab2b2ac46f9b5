package opora.office.reading.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;

/** A text file of lines and cells, as Excel and the portals save it. */
public final class CsvFile implements TableFile {

    private static final int OPENING = 1 << 16;
    private static final int BYTE_ORDER_MARK = '\ufeff';

    private final Path path;
    private final TextEncoding encoding;
    private final Delimiter delimiter;

    private CsvFile(Path path, TextEncoding encoding, Delimiter delimiter) {
        this.path = path;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    public static TableFile open(Path path) throws UnreadableFile, IOException {
        TextEncoding encoding = TextEncoding.of(path);
        String opening = opening(path, encoding);
        if (opening.isBlank()) {
            throw new UnreadableFile(
                    Reason.NOT_A_SPREADSHEET,
                    "Файл пустой; проверьте, что он сохранён и скачан целиком");
        }
        if (!PlainText.is(opening)) {
            throw new UnreadableFile(
                    Reason.NOT_A_SPREADSHEET,
                    "Это не таблица: файл не похож ни на XLSX, ни на CSV; выберите другой файл");
        }
        return new CsvFile(path, encoding, Delimiter.in(opening));
    }

    private static String opening(Path path, TextEncoding encoding) throws IOException {
        try (Reader reader = reader(path, encoding)) {
            char[] letters = new char[OPENING];
            int size = 0;
            int got = reader.read(letters);
            while (got > 0) {
                size += got;
                got = reader.read(letters, size, letters.length - size);
            }
            return new String(letters, 0, size);
        }
    }

    /** The text after all byte order marks: some programs write two. Broken letters become «\uFFFD». */
    static Reader reader(Path path, TextEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(path);
        Reader reader = new BufferedReader(new InputStreamReader(in, encoding.charset()), OPENING);
        do {
            reader.mark(1);
        } while (reader.read() == BYTE_ORDER_MARK);
        reader.reset();
        return reader;
    }

    @Override
    public List<TableSheet> sheets() {
        return List.of(new CsvSheet(path, encoding, delimiter));
    }

    /** «CSV, Windows-1251, «;»». */
    @Override
    public String description() {
        return "CSV, " + encoding.title() + ", " + delimiter.title();
    }

    @Override
    public void close() {
        // every reading opens and closes the file itself
    }
}
