package opora.intake;

import java.util.List;
import opora.intake.formats.Finding;

/**
 * A row of an open load that needs a look, with the cells that may be kept of it.
 *
 * @param position its place in the list of the file, from 0
 * @param twin the row of the same sheet that says otherwise; 0 when there is none
 */
public record BadRow(
        int position,
        RowPlace place,
        Role role,
        int twin,
        List<Cell> cells,
        List<Finding> findings) {

    /** Why the row is shown. */
    public enum Role {
        /** cannot be accepted as it is */
        ASIDE,
        /** good in itself, but it adds up with a row that is set aside: part of a school is not accepted */
        WITH,
        /** accepted as far as it could be read */
        DOUBTFUL,
        /** accepted; a row that is set aside says otherwise */
        TWIN
    }

    /** @param heading «» where the column has none */
    public record Cell(int column, String heading, String text, Sight sight) {}

    /** What may be known of a cell. */
    public enum Sight {
        SHOWN,
        /** what stood there was not kept: it may be a name; another value may be written */
        HIDDEN,
        /** a column about a person: neither shown nor written */
        CLOSED
    }
}
