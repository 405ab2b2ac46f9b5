package opora.results.formats;

import opora.office.Row;

/** What differs between the layouts of participants, row by row. */
interface RowHabits {

    /** Whether the row is about a participant; a heading or a total is not. Asked on every walk over the file, so it writes nothing down. */
    boolean isParticipant(Row row);

    /** Takes down, once, a row that is about no participant. */
    void passOver(Row row);

    /** Looks at what stands beside the columns that are read. */
    void lookBeside(Row row);

    /** All rows were read. */
    default void end(FileTally tally) {}
}
