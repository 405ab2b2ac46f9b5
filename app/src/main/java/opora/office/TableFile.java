package opora.office;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/**
 * A spreadsheet or a CSV file, opened for reading row by row. What it is, is found out from its bytes, never from its name. Memory does
 * not grow with the number of rows. May be read several times; not safe for several threads at once.
 */
public interface TableFile extends Closeable {

    static TableFile open(Path path) throws UnreadableFile {
        return opora.office.reading.TableFiles.open(path);
    }

    /** In the order of the workbook; a CSV file has one sheet, named «». */
    List<TableSheet> sheets();

    /** For the person who loads it: «XLSX», «CSV, Windows-1251, «;»». */
    String description();

    @Override
    void close();
}
