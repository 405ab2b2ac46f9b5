package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.Origins;
import opora.intake.Origins.Origin;
import opora.results.FactSources;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ProcedureOutcomes.Standing;
import opora.results.facts.Relation;
import opora.results.facts.Statement;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlFactSources implements FactSources {

    private final JdbcClient jdbc;
    private final Origins origins;

    SqlFactSources(JdbcClient jdbc, Origins origins) {
        this.jdbc = jdbc;
        this.origins = origins;
    }

    /** A fact before its file is looked up. */
    private record Kept(Known known, long file, Standing standing, Optional<Long> now) {}

    @Override
    public List<Located> of(TerritoryScope seen, Collection<Long> facts) {
        Map<Long, Optional<Origin>> files = new HashMap<>();
        return kept(seen, facts).stream()
                .flatMap(kept ->
                        files.computeIfAbsent(kept.file(), origins::ofFile).stream()
                                .map(origin -> located(kept, origin)))
                .toList();
    }

    private List<Kept> kept(TerritoryScope seen, Collection<Long> facts) {
        return jdbc.sql(
                        """
                        select o.*, now.id as now_id, now.said as now_said
                        from results.outcome o
                        join territory.open_school s on s.id = o.school
                        left join results.outcome now
                          on now.school = o.school and now.year = o.year and now.procedure = o.procedure and now.counts
                        where (:municipality::bigint is null or s.municipality = :municipality)
                          and (:schools::bigint[] is null or s.id = any(:schools))
                          and o.id = any(:facts)
                        order by o.school, o.year desc, o.procedure, o.id
                        """)
                .params(seen.limits())
                .param("facts", facts.toArray(Long[]::new))
                .query(SqlFactSources::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        Known known = KnownRow.brief(row, number);
        Optional<Long> now = Optional.ofNullable(row.getObject("now_id", Long.class));
        return new Kept(
                known, row.getLong("file"), standing(row), now.filter(id -> id != known.id()));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        if (row.getObject("edition") == null) {
            return Standing.RECALLED;
        }
        if (row.getBoolean("counts")) {
            return Standing.COUNTS;
        }
        return row.getString("now_said") != null
                        && says(row, "said").against(says(row, "now_said")) == Relation.KNOWN
                ? Standing.CONFIRMS
                : Standing.SUPERSEDED;
    }

    private static Statement says(ResultSet row, String column) throws SQLException {
        return Statement.ofText(row.getString(column));
    }

    private static Located located(Kept kept, Origin origin) {
        Known known = kept.known();
        return new Located(
                known.id(),
                known.school(),
                known.outcome().year(),
                known.outcome().procedure(),
                known.outcome().result().participants(),
                known.outcome().source(),
                origin.batch(),
                origin.file(),
                origin.acceptedAt(),
                origin.acceptedBy(),
                kept.standing(),
                kept.now());
    }
}
