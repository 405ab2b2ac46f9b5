package opora.intake;

import java.time.Instant;

/**
 * What a person wrote into a cell instead of what stood there.
 *
 * @param column of the cell, 0-based
 * @param heading of the column; «» where it has none
 * @param stood in the file; «скрыто» where it was not kept because it may be a name
 */
public record Mend(
        long id,
        RowPlace place,
        int column,
        String heading,
        String stood,
        String becomes,
        String by,
        Instant at) {}
