package opora.intake;

import java.nio.file.Path;
import java.util.Optional;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.mapping.FirstRows;
import opora.intake.mending.KeptCopy;
import opora.intake.receiving.Spool;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import org.springframework.stereotype.Component;

/** The door to tables that wait for somebody to say what is in their columns: their first rows, and what would be read of these. */
@Component
public class UnknownTables {

    /** Rows that are tried. */
    public static final int TRIED = 20;

    private final Spool spool;
    private final Recognition recognition;

    UnknownTables(Spool spool, Recognition recognition) {
        this.spool = spool;
        this.recognition = recognition;
    }

    /** Empty when the bytes are gone, or what lies there has no personal data any more and is mended row by row. */
    public Optional<Opening> opening(long file) {
        return spool.find(file).filter(path -> !KeptCopy.is(path)).flatMap(UnknownTables::opened);
    }

    private static Optional<Opening> opened(Path path) {
        try (TableFile table = TableFile.open(path)) {
            return Optional.of(Openings.of(table));
        } catch (UnreadableFile broken) {
            return Optional.empty();
        }
    }

    /** What is read of the first {@link #TRIED} rows below the headings. */
    public Optional<Reading> tried(long file, ColumnMap map) {
        return spool.find(file).flatMap(path -> tried(path, map));
    }

    private Optional<Reading> tried(Path path, ColumnMap map) {
        try (TableFile table = TableFile.open(path)) {
            return Optional.of(
                    recognition.read(
                            new FirstRows(table, map.lastHeader() + TRIED),
                            Labels.of(map),
                            FileFormat.Progress.SILENT));
        } catch (UnreadableFile broken) {
            return Optional.empty();
        }
    }
}
