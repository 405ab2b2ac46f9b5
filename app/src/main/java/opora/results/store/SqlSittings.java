package opora.results.store;

import java.util.List;
import java.util.Optional;
import opora.results.Complements;
import opora.results.analysis.SchoolFact;
import opora.results.analysis.Sitting;
import opora.results.gathering.Sittings;
import opora.statistics.LowResultsIndex;
import opora.statistics.Share;
import opora.territory.MunicipalityId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlSittings implements Sittings {

    private static final String IN_SIGHT =
            """
            (:municipality::bigint is null or s.municipality = :municipality)
              and (:schools::bigint[] is null or s.id = any(:schools))
            """;

    private final JdbcClient jdbc;

    SqlSittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SchoolFact> facts(TerritoryScope seen, Sitting sitting) {
        return jdbc.sql(
                        """
                        with s as materialized (select id, municipality, settlement from territory.open_school)
                        select o.*, s.municipality, s.settlement
                        from results.outcome o join s on s.id = o.school
                        where %s and o.counts and o.year = :year and o.procedure = :procedure
                        order by o.school
                        """
                                .formatted(IN_SIGHT))
                .params(seen.limits())
                .param("year", sitting.year().endsIn())
                .param("procedure", sitting.procedure().code())
                .query((row, number) ->
                        new SchoolFact(
                                KnownRow.whole(row, number),
                                new MunicipalityId(row.getLong("municipality")),
                                row.getString("settlement")))
                .list();
    }

    @Override
    public List<Complements.Known> rows(
            TerritoryScope seen, Optional<MunicipalityId> municipality, Sitting sitting) {
        return jdbc.sql(
                        """
                        select c.* from results.complement c
                        where c.counts and c.year = :year and c.procedure = :procedure
                          and (c.level in ('REGION', 'COUNTRY')
                               or c.level = 'MUNICIPALITY' and c.municipality = :of_municipality
                                 and (:municipality::bigint is null or :municipality = :of_municipality)
                                 and :schools::bigint[] is null)
                          and exists (select from territory.open_school s where %s)
                        order by c.kind, c.edition desc
                        """
                                .formatted(IN_SIGHT))
                .params(seen.limits())
                .param("year", sitting.year().endsIn())
                .param("procedure", sitting.procedure().code())
                .param("of_municipality", municipality.map(MunicipalityId::value).orElse(0L))
                .query(SqlComplements::known)
                .list();
    }

    @Override
    public List<LowYear> lowYears(TerritoryScope seen, Whose whose) {
        return jdbc.sql(
                        """
                        with s as materialized (select id, municipality from territory.open_school)
                        select o.year, sum(o.failed) as failed, sum(o.participants) as participants,
                          count(distinct o.procedure) as procedures, count(distinct o.school) as schools
                        from results.outcome o join s on s.id = o.school
                        where %s and o.counts and o.failed is not null and o.participants > 0
                          and (:of_school = 0 or s.id = :of_school)
                          and (:of_municipality = 0 or s.municipality = :of_municipality)
                        group by o.year order by o.year
                        """
                                .formatted(IN_SIGHT))
                .params(seen.limits())
                .param("of_school", whose instanceof Whose.Of(var school) ? school.value() : 0)
                .param(
                        "of_municipality",
                        whose instanceof Whose.In(var municipality) ? municipality.value() : 0)
                .query((row, number) ->
                        new LowYear(
                                new AcademicYear(row.getInt("year")),
                                LowResultsIndex.of(
                                        List.of(
                                                new Share(
                                                        row.getInt("failed"),
                                                        row.getInt("participants")))),
                                row.getInt("procedures"),
                                row.getInt("schools")))
                .list();
    }
}
