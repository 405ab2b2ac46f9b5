package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import opora.identification.RunRecords.LeftOut;
import opora.identification.RunRecords.Origin;
import opora.identification.RunRecords.Reason;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a run was made of, as far as it is in sight; school by school, as in {@link KeptVerdicts}. */
final class Origins {

    private final JdbcClient jdbc;

    Origins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Origin> of(TerritoryScope seen, long run) {
        return jdbc.sql("select year_before from identification.run where id = :run")
                .param("run", run)
                .query((row, number) -> {
                    long before = row.getLong("year_before");
                    return new Origin(
                            loads(seen, run),
                            leftOut(seen, run),
                            before == 0 ? Optional.empty() : Optional.of(before));
                })
                .optional();
    }

    private List<Long> loads(TerritoryScope seen, long run) {
        return jdbc.sql(
                        """
                        select distinct own.load from identification.verdict seen
                        cross join lateral (
                            select of.load from identification.input of
                            where of.run = seen.run and of.school = seen.school offset 0) own
                        where seen.run = :run and %s
                        order by own.load
                        """
                                .formatted(Sight.IN_SIGHT))
                .params(Sight.of(seen))
                .param("run", run)
                .query((row, number) -> row.getLong("load"))
                .list();
    }

    private List<LeftOut> leftOut(TerritoryScope seen, long run) {
        return jdbc.sql(
                        """
                        select school, code, name, municipality, municipality_name, last_year, kind
                        from identification.left_out seen
                        where run = :run and %s
                        order by code collate "C"
                        """
                                .formatted(Sight.IN_SIGHT))
                .params(Sight.of(seen))
                .param("run", run)
                .query((row, number) ->
                        new LeftOut(
                                new SchoolId(row.getLong("school")),
                                row.getString("code"),
                                row.getString("name"),
                                SqlRunArchive.municipality(row).orElseThrow(),
                                reason(row)))
                .list();
    }

    private static Reason reason(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString("kind");
        return kind == null ? new Reason.Closed(row.getInt("last_year")) : new Reason.OfKind(kind);
    }
}
