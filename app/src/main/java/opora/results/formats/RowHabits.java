package opora.results.formats;

import opora.office.Row;

/** What differs between the layouts of participants, row by row. */
interface RowHabits {

    /** Whether the row is about a participant. A heading or a total is dealt with here. */
    boolean isParticipant(Row row);

    /** Looks at what stands beside the columns that are read. */
    void lookBeside(Row row);

    /** All rows were read. */
    default void end(FileTally tally) {}
}
