package opora.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.BatchFile;
import opora.intake.BatchFile.Done;
import opora.intake.Quarantined;
import opora.intake.formats.Decision;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;

/** Rows of files, their parts and what became of them. */
final class FileRows {

    private FileRows() {}

    static BatchFile file(
            ResultSet row,
            Map<Long, List<Reading.Part>> parts,
            Map<Long, Quarantined> quarantined,
            Map<Long, List<Done>> changes)
            throws SQLException {
        long id = row.getLong("id");
        String incident = row.getString("incident");
        return new BatchFile(
                id,
                row.getString("name"),
                row.getLong("size"),
                row.getString("sha256"),
                BatchFile.State.valueOf(row.getString("state")),
                row.getLong("rows_read"),
                Optional.ofNullable(row.getString("layout")).map(Layout::valueOf),
                Optional.ofNullable(row.getString("decision")).map(Decision::valueOf),
                parts.getOrDefault(id, List.of()),
                labels(row, "label_year", "label_procedure"),
                labels(row, "suggested_year", "suggested_procedure"),
                incident == null ? "" : incident,
                quarantined.getOrDefault(id, Quarantined.NOTHING),
                row.getBoolean("taken") ? BatchFile.Taking.TAKEN : BatchFile.Taking.NOT_TAKEN,
                changes.getOrDefault(id, List.of()));
    }

    static Labels labels(ResultSet row, String year, String procedure) throws SQLException {
        return new Labels(year(row, year), procedure(row, procedure));
    }

    static Reading.Part part(ResultSet row) throws SQLException {
        return new Reading.Part(
                year(row, "year"),
                procedure(row, "procedure"),
                row.getInt("source_rows"),
                row.getInt("schools"),
                count(row, "municipalities"),
                count(row, "participants"),
                count(row, "absent"),
                count(row, "failed"));
    }

    private static Optional<AcademicYear> year(ResultSet row, String column) throws SQLException {
        return count(row, column).map(AcademicYear::new);
    }

    private static Optional<Procedure> procedure(ResultSet row, String column) throws SQLException {
        @Nullable String code = row.getString(column);
        return Optional.ofNullable(code).map(Procedure::of);
    }

    private static Optional<Integer> count(ResultSet row, String column) throws SQLException {
        int count = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(count);
    }

    static Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getString("title"),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("unchanged"));
    }
}
