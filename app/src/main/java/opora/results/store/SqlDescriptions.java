package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import opora.intake.Origins;
import opora.intake.Origins.Origin;
import opora.results.Complements.Edition;
import opora.results.Description;
import opora.results.Descriptions;
import opora.results.Outcome;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlDescriptions implements Descriptions {

    private static final String SEEN_SCHOOLS =
            """
            with seen as (
              select s.id from territory.open_school s
              where (:municipality::bigint is null or s.municipality = :municipality)
                and (:schools::bigint[] is null or s.id = any(:schools)))
            """;

    private final JdbcClient jdbc;
    private final Origins origins;

    SqlDescriptions(JdbcClient jdbc, Origins origins) {
        this.jdbc = jdbc;
        this.origins = origins;
    }

    @Override
    public List<Known> ofSchool(TerritoryScope seen, SchoolId school) {
        return jdbc.sql(
                        SEEN_SCHOOLS
                                + """
                                select d.* from results.description d
                                where d.counts and exists (select from seen where id = :school)
                                  and (d.school = :school
                                       or d.kind = 'WORK' and (
                                         exists (select from results.outcome o
                                                 where o.counts and o.school = :school and o.year = d.year and o.procedure = d.procedure)
                                         or exists (select from results.complement c
                                                    where c.counts and c.school = :school and c.year = d.year and c.procedure = d.procedure)))
                                order by d.year desc, d.kind, d.procedure
                                """)
                .params(seen.limits())
                .param("school", school.value())
                .query(SqlDescriptions::known)
                .list();
    }

    @Override
    public List<Known> ofSchools(TerritoryScope seen, Description.Kind kind, AcademicYear year) {
        return jdbc.sql(
                        SEEN_SCHOOLS
                                + """
                                select d.* from results.description d join seen s on s.id = d.school
                                where d.counts and d.kind = :kind and d.year = :year
                                order by d.school
                                """)
                .params(seen.limits())
                .param("kind", kind.name())
                .param("year", year.endsIn())
                .query(SqlDescriptions::known)
                .list();
    }

    @Override
    public List<AcademicYear> years(TerritoryScope seen, Description.Kind kind) {
        return jdbc.sql(
                        SEEN_SCHOOLS
                                + """
                                select distinct d.year from results.description d join seen s on s.id = d.school
                                where d.counts and d.kind = :kind
                                order by d.year desc
                                """)
                .params(seen.limits())
                .param("kind", kind.name())
                .query((row, number) -> new AcademicYear(row.getInt("year")))
                .list();
    }

    @Override
    public Optional<Known> ofWork(TerritoryScope seen, Procedure procedure, AcademicYear year) {
        return jdbc.sql(
                        SEEN_SCHOOLS
                                + """
                                select * from results.description
                                where counts and kind = 'WORK' and procedure = :procedure and year = :year
                                  and exists (select from seen)
                                """)
                .params(seen.limits())
                .param("procedure", procedure.code())
                .param("year", year.endsIn())
                .query(SqlDescriptions::known)
                .optional();
    }

    @Override
    public Optional<Trace> trace(TerritoryScope seen, long id) {
        return jdbc.sql(
                        SEEN_SCHOOLS
                                + """
                                select d.* from results.description d
                                where d.id = :id and exists (
                                  select from seen s
                                  where d.school = s.id or d.kind = 'WORK' and d.edition is not null
                                    or (:municipality::bigint is null and :schools::bigint[] is null))
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
        Outcome.Source source = kept.known().description().source();
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
                        from results.description d join results.description other using (subject, year, kind)
                        where d.id = :id and (other.edition is not null or other.id = :id)
                        order by other.edition desc nulls first
                        """)
                .param("id", id)
                .query((row, number) ->
                        new Edition(
                                row.getLong("id"), row.getLong("batch"), row.getBoolean("counts")))
                .list();
    }

    private record Kept(Known known, long file, boolean counts, boolean recalled) {}

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("school", Long.class)).map(SchoolId::new),
                row.getLong("batch"),
                new DescriptionRow().read(row));
    }
}
