package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import opora.vocabulary.AcademicYear;

/** Values of a row of this room that JDBC has no word for. */
public final class Columns {

    private Columns() {}

    public static Instant moment(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }

    /** Empty for null. */
    public static Optional<AcademicYear> year(ResultSet row, String name) throws SQLException {
        int year = row.getInt(name);
        return row.wasNull() ? Optional.empty() : Optional.of(new AcademicYear(year));
    }
}
