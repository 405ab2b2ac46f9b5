package opora.office;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/**
 * A spreadsheet or a CSV file, opened for reading row by row. What it is, is found out from its bytes, never from its name. Memory does
 * not grow with the number of rows. May be read several times; not safe for several threads at once.
 */
public interface TableFile extends Closeable {

    /**
     * @throws UnreadableFile when it is no table that can be read: what it is and what to do
     * @throws java.io.UncheckedIOException when there is no such file or the disk fails
     */
    static TableFile open(Path path) throws UnreadableFile {
        return opora.office.reading.TableFiles.open(path);
    }

    /** In the order of the workbook, at least one; a CSV file has one sheet, named «», whose cells are all text. */
    List<TableSheet> sheets();

    /** For the person who loads it: «XLSX», «XLS», «ODS», «CSV, Windows-1251, «;»». */
    String description();

    @Override
    void close();
}
