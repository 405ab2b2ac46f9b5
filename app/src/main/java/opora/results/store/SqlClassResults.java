package opora.results.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opora.results.ClassResults;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlClassResults implements ClassResults {

    private final JdbcClient jdbc;

    SqlClassResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OfClass> list(TerritoryScope seen, Collection<Procedure> procedures) {
        return jdbc.sql(
                        """
                        with s as materialized (select id, municipality from territory.open_school)
                        select o.school, o.year, o.procedure, c.label, c.participants, c.failed
                        from results.outcome o join s on s.id = o.school
                        join results.class_outcome c on c.outcome = o.id
                        where (:municipality::bigint is null or s.municipality = :municipality)
                          and (:schools::bigint[] is null or s.id = any(:schools))
                          and o.counts and o.procedure = any(:procedures)
                        order by o.school, o.year, o.procedure, c.position
                        """)
                .params(seen.limits())
                .param(
                        "procedures",
                        procedures.stream().map(Procedure::code).toArray(String[]::new))
                .query((row, at) ->
                        new OfClass(
                                new SchoolId(row.getLong("school")),
                                new AcademicYear(row.getInt("year")),
                                Procedure.of(row.getString("procedure")),
                                row.getString("label"),
                                row.getInt("participants"),
                                Optional.ofNullable(row.getObject("failed", Integer.class))))
                .list();
    }

    @Override
    public String fingerprint() {
        return jdbc.sql(
                        """
                        select md5(coalesce(string_agg(id::text, ' ' order by id), '')) from results.outcome where counts
                        """)
                .query(String.class)
                .single();
    }
}
