package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import opora.identification.Method;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A run with the counts of what is in sight. */
final class RunRow {

    private RunRow() {}

    static Run read(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                new AcademicYear(row.getInt("year")),
                method(row),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
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

    private static Method method(ResultSet row) throws SQLException {
        String[] procedures = (String[]) row.getArray("procedures").getArray();
        return new Method(
                row.getString("method"),
                Threshold.ofPercent(row.getString("threshold")),
                row.getInt("min_participants"),
                Method.ClauseB.valueOf(row.getString("clause_b")),
                Stream.of(procedures).map(Procedure::of).toList());
    }
}
