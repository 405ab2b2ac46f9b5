package opora.results.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.intake.Origins;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SqlOutcomes implements ProcedureOutcomes {

    private static final String IN_SIGHT =
            """
            from results.outcome o join territory.open_school s on s.id = o.school
            where (:municipality::bigint is null or s.municipality = :municipality)
              and (:schools::bigint[] is null or s.id = any(:schools))
            """;

    private final JdbcClient jdbc;
    private final Origins origins;

    SqlOutcomes(JdbcClient jdbc, Origins origins) {
        this.jdbc = jdbc;
        this.origins = origins;
    }

    @Override
    public List<Known> outcomes(
            TerritoryScope seen, Collection<AcademicYear> years, Collection<Procedure> procedures) {
        return seenBy(
                        seen,
                        """
                        select o.* %s and o.counts and o.year = any(:years) and o.procedure = any(:procedures)
                        order by o.school, o.year desc, o.procedure
                        """
                                .formatted(IN_SIGHT))
                .param("years", years.stream().mapToInt(AcademicYear::endsIn).toArray())
                .param(
                        "procedures",
                        procedures.stream().map(Procedure::code).toArray(String[]::new))
                .query(KnownRow::brief)
                .list();
    }

    @Override
    public List<Known> written(TerritoryScope seen, AcademicYear year, Procedure procedure) {
        return seenBy(
                        seen,
                        """
                        select o.* %s and o.counts and o.year = :year and o.procedure = :procedure
                        order by o.school
                        """
                                .formatted(IN_SIGHT))
                .param("year", year.endsIn())
                .param("procedure", procedure.code())
                .query(KnownRow::whole)
                .list();
    }

    @Override
    public List<Known> ofSchool(TerritoryScope seen, SchoolId school) {
        return Classes.with(
                jdbc,
                seenBy(
                                seen,
                                """
                                select o.* %s and o.counts and o.school = :school
                                order by o.year desc, o.procedure
                                """
                                        .formatted(IN_SIGHT))
                        .param("school", school.value())
                        .query(KnownRow::whole)
                        .list());
    }

    @Override
    public Map<Long, Integer> told(TerritoryScope seen, Collection<Long> loads) {
        Map<Long, Integer> told = new HashMap<>();
        seenBy(
                        seen,
                        """
                        select o.batch, count(distinct o.school) as schools
                        from (select batch, school from results.outcome
                              union all
                              select batch, school from results.complement) o
                          join territory.open_school s on s.id = o.school
                        where (:municipality::bigint is null or s.municipality = :municipality)
                          and (:schools::bigint[] is null or s.id = any(:schools))
                          and o.batch = any(:loads)
                        group by o.batch
                        """)
                .param("loads", loads.toArray(Long[]::new))
                .query(
                        (RowCallbackHandler)
                                row -> told.put(row.getLong("batch"), row.getInt("schools")));
        return told;
    }

    @Override
    public SortedSet<Held> held() {
        return new TreeSet<>(
                jdbc.sql(
                                """
                                select year, procedure, count(*) as schools, sum(participants) as participants
                                from results.outcome where counts and participants > 0
                                group by year, procedure
                                """)
                        .query((row, number) ->
                                new Held(
                                        new AcademicYear(row.getInt("year")),
                                        Procedure.of(row.getString("procedure")),
                                        row.getInt("schools"),
                                        row.getInt("participants")))
                        .list());
    }

    @Override
    public Optional<Trace> trace(TerritoryScope seen, long id) {
        return seenBy(seen, "select o.* %s and o.id = :id".formatted(IN_SIGHT))
                .param("id", id)
                .query(KnownRow::whole)
                .optional()
                .flatMap(fact -> {
                    long file = fileOf(id);
                    return origins.ofFile(file).map(origin -> trace(fact, origin, file));
                });
    }

    private long fileOf(long fact) {
        return jdbc.sql("select file from results.outcome where id = :id")
                .param("id", fact)
                .query(Long.class)
                .single();
    }

    private Trace trace(Known fact, Origins.Origin origin, long file) {
        Outcome.Source source = fact.outcome().source();
        List<Rival> rivals = rivals(fact);
        Optional<Rival> itself = rivals.stream().filter(rival -> rival.is(fact)).findFirst();
        Optional<Rival> standing = rivals.stream().filter(Rival::counts).findFirst();
        List<Known> before =
                rivals.stream()
                        .map(Rival::known)
                        .filter(rival -> rival.edition() < fact.edition())
                        .toList();
        return new Trace(
                Classes.with(jdbc, List.of(fact)).getFirst(),
                Rival.standing(itself, standing),
                origin,
                origins.mends(file, source.sheet(), source.firstRow(), source.lastRow()),
                before,
                standing.map(Rival::known).filter(rival -> rival.id() != fact.id()));
    }

    /** Accepted facts about the same, newest first. */
    private List<Rival> rivals(Known fact) {
        return jdbc.sql(
                        """
                        select * from results.outcome
                        where school = :school and year = :year and procedure = :procedure and edition is not null
                        order by edition desc
                        """)
                .param("school", fact.school().value())
                .param("year", fact.outcome().year().endsIn())
                .param("procedure", fact.outcome().procedure().code())
                .query(Rival::of)
                .list();
    }

    private StatementSpec seenBy(TerritoryScope seen, String sql) {
        return jdbc.sql(sql).params(seen.limits());
    }
}
