package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.vocabulary.AcademicYear;

/** A run with the counts of what is in sight. */
final class RunRow {

    private RunRow() {}

    static Run read(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                new AcademicYear(row.getInt("year")),
                MethodColumns.read(row),
                Columns.moment(row, "started_at"),
                row.getString("started_by_name"),
                row.getString("fingerprint"),
                row.getString("region"),
                row.getBoolean("in_force"),
                new SchoolList.Counts(
                        row.getInt("schools"),
                        row.getInt("low_results"),
                        row.getInt("at_risk"),
                        row.getInt("clear"),
                        row.getInt("no_data")));
    }
}
