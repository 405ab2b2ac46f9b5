package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import opora.intake.Origins;
import opora.intake.Origins.Origin;
import opora.results.Complement;
import opora.results.Complements;
import opora.results.Outcome;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlComplements implements Complements {

    private static final String SEEN_SCHOOLS =
            """
            with seen as (
              select s.id, s.municipality from territory.open_school s
              where (:municipality::bigint is null or s.municipality = :municipality)
                and (:schools::bigint[] is null or s.id = any(:schools)))
            """;

    private final JdbcClient jdbc;
    private final Origins origins;

    SqlComplements(JdbcClient jdbc, Origins origins) {
        this.jdbc = jdbc;
        this.origins = origins;
    }

    @Override
    public List<Known> ofSchool(TerritoryScope seen, SchoolId school) {
        return jdbc.sql(
                        SEEN_SCHOOLS
                                + """
                                select c.* from results.complement c
                                where c.counts and exists (
                                  select from seen s
                                  where s.id = :school and (c.school = s.id or c.level in ('REGION', 'COUNTRY')
                                    or c.municipality = s.municipality
                                      and c.id in (select results.told_municipalities(array(select id from seen)))))
                                order by c.year desc, c.procedure, c.kind,
                                  array_position(array['SCHOOL', 'MUNICIPALITY', 'REGION', 'COUNTRY'], c.level), c.edition desc
                                """)
                .params(seen.limits())
                .param("school", school.value())
                .query(SqlComplements::known)
                .list();
    }

    @Override
    public List<Withheld> withheld(TerritoryScope seen, SchoolId school) {
        return jdbc.sql(
                        SEEN_SCHOOLS
                                + """
                                select year, procedure, kind
                                from results.withheld_complements(:school, array(select id from seen))
                                order by year desc, procedure, kind
                                """)
                .params(seen.limits())
                .param("school", school.value())
                .query((row, number) ->
                        new Withheld(
                                Complement.Kind.valueOf(row.getString("kind")),
                                new AcademicYear(row.getInt("year")),
                                Procedure.of(row.getString("procedure"))))
                .list();
    }

    @Override
    public Optional<Trace> trace(TerritoryScope seen, long id) {
        return jdbc.sql(
                        SEEN_SCHOOLS
                                + """
                                select c.* from results.complement c
                                where c.id = :id and exists (
                                  select from seen s
                                  where c.school = s.id
                                    or (:municipality::bigint is null and :schools::bigint[] is null)
                                    or c.edition is not null and (c.level in ('REGION', 'COUNTRY')
                                      or c.municipality = s.municipality
                                        and c.id in (select results.told_municipalities(array(select id from seen)))))
                                """)
                .params(seen.limits())
                .param("id", id)
                .query((row, number) ->
                        new Kept(
                                known(row, number),
                                row.getLong("file"),
                                row.getBoolean("counts"),
                                row.getObject("edition") == null))
                .optional()
                .flatMap(kept -> origins.ofFile(kept.file()).map(origin -> trace(kept, origin)));
    }

    private Trace trace(Kept kept, Origin origin) {
        Outcome.Source source = kept.known().complement().source();
        return new Trace(
                kept.known(),
                kept.counts(),
                kept.recalled(),
                origin,
                origins.mends(kept.file(), source.sheet(), source.firstRow(), source.lastRow()),
                editions(kept.known().id()));
    }

    private List<Edition> editions(long id) {
        return jdbc.sql(
                        """
                        select other.id, other.batch, other.counts
                        from results.complement c join results.complement other using (subject, year, procedure, kind)
                        where c.id = :id and (other.edition is not null or other.id = :id)
                        order by other.edition desc nulls first
                        """)
                .param("id", id)
                .query((row, number) ->
                        new Edition(
                                row.getLong("id"), row.getLong("batch"), row.getBoolean("counts")))
                .list();
    }

    private record Kept(Known known, long file, boolean counts, boolean recalled) {}

    static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("school", Long.class)).map(SchoolId::new),
                row.getLong("batch"),
                row.getLong("edition"),
                new ComplementRow().read(row));
    }
}
