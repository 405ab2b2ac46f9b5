package opora.results.formats.pupils;

import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.office.Row;

/** What differs between the layouts of participants, row by row. */
public interface RowHabits {

    /** Whether the row is about a participant; a heading or a total is not. Asked on every walk over the file, so it writes nothing down. */
    boolean isParticipant(Row row);

    /** Takes down, once, a row that is about no participant. */
    void passOver(Row row);

    /** Looks at what stands beside the columns that are read. */
    void lookBeside(Row row);

    /** Tells that a participant stands in the file twice with different results. {@code where}: the other row, «в строке 7». */
    default void contradiction(SheetFindings.Place place, String where) {
        place.error(
                Kind.CONFLICTING_DUPLICATE,
                "",
                "этот участник уже есть " + where + ", и результат там другой",
                "одна строка на участника",
                "Оставьте верную строку");
    }

    /** All rows were read. */
    default void end(FileTally tally) {}
}
