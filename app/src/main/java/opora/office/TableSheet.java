package opora.office;

import java.util.Optional;

/** One sheet of a {@link TableFile}. */
public interface TableSheet {

    String name();

    boolean hidden();

    /**
     * Gives the rows from the top. Rows that hold nothing are left out; {@link Row#number()} keeps the number a person sees.
     *
     * @throws UnreadableFile when the file turns out to be broken, cut off or dangerously large on the way
     */
    void read(RowReader reader) throws UnreadableFile;

    /** The same sheet as lines that can be read in several places at once; empty where it is no such text. */
    default Optional<PlainLines> plainLines() {
        return Optional.empty();
    }

    /** Takes one row; answers whether more rows are wanted. */
    @FunctionalInterface
    interface RowReader {
        Next read(Row row) throws UnreadableFile;
    }

    /** Whether reading goes on. */
    enum Next {
        MORE,
        ENOUGH
    }
}
