package opora.office;

import java.nio.file.Path;
import java.util.List;
import opora.office.reading.WordFiles;

/** Opens documents of Word for their tables. */
public final class WordTables {

    private WordTables() {}

    /**
     * All tables in the order of the document; one inside another follows it, and its text is part of the outer cell too. Deletions that are tracked and hidden text are left out,
     * insertions stay.
     *
     * @throws UnreadableFile when it is no DOCX that can be read: what it is and what to do
     * @throws java.io.UncheckedIOException when there is no such file or the disk fails
     */
    public static List<WordTable> read(Path path) throws UnreadableFile {
        return WordFiles.tables(path);
    }
}
