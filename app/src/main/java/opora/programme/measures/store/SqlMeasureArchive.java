package opora.programme.measures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.programme.measures.Effort;
import opora.programme.measures.Evidence;
import opora.programme.measures.Level;
import opora.programme.measures.MeasureArchive;
import opora.programme.measures.RegionMeasures.Draft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlMeasureArchive implements MeasureArchive {

    private final JdbcClient jdbc;

    SqlMeasureArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OwnMeasure> own() {
        return jdbc.sql(
                        "select own.*, 'R-' || own.id as code from programme.own_measure own order by own.id")
                .query((row, number) -> own(row))
                .list();
    }

    @Override
    public String keep(Viewer by, Instant at, Draft draft) {
        return jdbc.sql(
                        """
                        insert into programme.own_measure
                            (factor, levels, title, timing, responsible, result, evidence, effort, basis, made_at, made_by, made_by_name)
                        values (:factor, :levels::text[], :title, :timing, :responsible, :result, :evidence::text[], :effort, :basis, :at, :by, :byName)
                        returning 'R-' || id
                        """)
                .param("factor", draft.factor().code())
                .param("levels", draft.levels().stream().map(Level::name).toArray(String[]::new))
                .param("title", draft.title())
                .param("timing", draft.timing())
                .param("responsible", draft.responsible())
                .param("result", draft.result())
                .param(
                        "evidence",
                        draft.evidence().stream().map(Evidence::code).toArray(String[]::new))
                .param("effort", draft.effort().name())
                .param("basis", draft.basis())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(String.class)
                .single();
    }

    @Override
    public List<Switching> last() {
        return jdbc.sql(
                        """
                        select distinct on (code) code, standing, reason, made_at, made_by_name
                        from programme.measure_switching
                        order by code, id desc
                        """)
                .query((row, number) -> switching(row))
                .list();
    }

    @Override
    public List<Switching> all(String code) {
        return jdbc.sql(
                        """
                        select code, standing, reason, made_at, made_by_name
                        from programme.measure_switching
                        where code = :code
                        order by id desc
                        """)
                .param("code", code)
                .query((row, number) -> switching(row))
                .list();
    }

    @Override
    public void keep(Viewer by, Instant at, String code, Standing standing, String reason) {
        jdbc.sql(
                        """
                        insert into programme.measure_switching (code, standing, reason, made_at, made_by, made_by_name)
                        values (:code, :standing, :reason, :at, :by, :byName)
                        """)
                .param("code", code)
                .param("standing", standing.name())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    private static OwnMeasure own(ResultSet row) throws SQLException {
        return new OwnMeasure(
                row.getString("code"),
                row.getString("factor"),
                texts(row, "levels").stream().map(Level::valueOf).collect(Collectors.toSet()),
                row.getString("title"),
                row.getString("timing"),
                row.getString("responsible"),
                row.getString("result"),
                texts(row, "evidence"),
                Effort.valueOf(row.getString("effort")),
                row.getString("basis"),
                instant(row),
                row.getString("made_by_name"));
    }

    private static Switching switching(ResultSet row) throws SQLException {
        return new Switching(
                row.getString("code"),
                Standing.valueOf(row.getString("standing")),
                row.getString("reason"),
                instant(row),
                row.getString("made_by_name"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("made_at", OffsetDateTime.class).toInstant();
    }
}
