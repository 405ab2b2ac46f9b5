package opora.results.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Rows of one sort as columns, in both directions. Every such table also has {@code id, batch, file, edition, counts, school}, and among its
 * columns {@code subject, year, procedure, kind, school_key}.
 */
interface RowColumns<R> {

    String table();

    /** Parted by commas. */
    String columns();

    /** As the parameters from {@code from} on. */
    void write(PreparedStatement row, int from, R one) throws SQLException;

    R read(ResultSet row) throws SQLException;
}
