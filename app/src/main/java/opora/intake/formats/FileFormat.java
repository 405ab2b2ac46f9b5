package opora.intake.formats;

import opora.office.TableFile;
import opora.office.UnreadableFile;

/**
 * One layout: recognises a file by its content and reads it into what its room keeps. Pure: no database, no clock; the same file gives the
 * same reading. Owned by {@code intake}, implemented by the room that keeps the data.
 */
public interface FileFormat {

    Layout layout();

    /** Whether this is the layout, told from the first rows alone. Formats are asked in a fixed order; the first that says yes reads. */
    boolean recognises(Opening opening);

    /**
     * Reads the whole file row by row. Defects become findings; nothing is thrown for what a user can cause but an unreadable file.
     *
     * @param labels what the person said; used only where the layout itself is silent
     */
    Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile;

    /** Told now and then how many rows were read. */
    @FunctionalInterface
    interface Progress {
        Progress SILENT = rows -> {};

        void read(long rows);
    }
}
