package opora.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.territory.Heirs;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SqlSchools implements Schools {

    private static final String SCHOOLS =
            """
            select s.id, s.code, s.name, s.municipality, m.name as municipality_name, s.kind, s.settlement, s.grades,
                   s.latitude, s.longitude, s.merged_into,
                   case when :day::date is null or s.closed_on <= :day::date then s.closed_after end as closed_after
            from territory.schools_on(coalesce(:day::date, current_date)) s
            join territory.municipalities_on(coalesce(:day::date, current_date)) m on m.id = s.municipality
            where (:municipality::bigint is null
                   or s.id in (select own.id from territory.open_school own where own.municipality = :municipality))
              and (:schools::bigint[] is null or s.id = any(:schools))
            """;
    private static final String IN_ORDER =
            """
            order by m.name = :nowhere, m.name collate public.russian, s.name collate public.russian, s.code
            """;

    private final JdbcClient jdbc;

    SqlSchools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<School> list(TerritoryScope seen) {
        return list(seen, Structure.today());
    }

    @Override
    public List<School> list(TerritoryScope seen, Structure structure) {
        return schoolsOf(structure, seen, IN_ORDER).query(SqlSchools::school).list();
    }

    @Override
    public List<School> search(TerritoryScope seen, Sought sought, int limit) {
        String found =
                """
                and (:chosen::bigint is null or s.municipality = :chosen)
                and not exists (
                  select from unnest(:words) w
                  where position(w in translate(lower((s.code || ' ' || s.name || ' ' || m.name || ' ' || s.settlement)
                                                      collate public.russian), 'ё', 'е')) = 0)
                """;
        return schoolsOf(sought.structure(), seen, found + IN_ORDER + "limit :limit")
                .param("words", words(sought.words()))
                .param(
                        "chosen",
                        sought.municipality().map(MunicipalityId::value).orElse(null),
                        Types.BIGINT)
                .param("limit", limit)
                .query(SqlSchools::school)
                .list();
    }

    /** «№5» and «№ 5» are the same search. */
    private static String[] words(String part) {
        String spelled = part.toLowerCase(Locale.ROOT).replace('ё', 'е').replace("№", "№ ");
        return Stream.of(spelled.split("[\\s\\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    @Override
    public Optional<School> find(TerritoryScope seen, SchoolId id, Structure structure) {
        return schoolsOf(structure, seen, "and s.id = :id")
                .param("id", id.value())
                .query(SqlSchools::school)
                .optional();
    }

    @Override
    public List<Said> said(TerritoryScope seen, SchoolId id) {
        return jdbc.sql(
                        """
                        select e.batch, nullif(e.since, '-infinity') as since, e.name, e.municipality_name, e.closed_after, e.merged_into
                        from territory.school_entry e join territory.open_school s on s.id = e.school
                        where e.school = :id and e.edition is not null
                          and (:municipality::bigint is null or s.municipality = :municipality)
                          and (:schools::bigint[] is null or s.id = any(:schools))
                        order by e.edition, e.id
                        """)
                .params(seen.limits())
                .param("id", id.value())
                .query((row, number) ->
                        new Said(
                                row.getLong("batch"),
                                Optional.ofNullable(row.getObject("since", LocalDate.class)),
                                row.getString("name"),
                                row.getString("municipality_name"),
                                closure(row)))
                .list();
    }

    @Override
    public List<Municipality> municipalities(TerritoryScope seen, Structure structure) {
        return list(seen, structure).stream()
                .map(School::municipality)
                .filter(municipality -> municipality.known().isPresent())
                .distinct()
                .toList();
    }

    @Override
    public Map<SchoolId, Municipality> homes(TerritoryScope seen, Structure structure) {
        TerritoryScope all = new TerritoryScope.WholeRegion();
        List<School> everywhere = list(all, structure);
        Set<SchoolId> inSight =
                list(seen, structure).stream().map(School::id).collect(Collectors.toSet());
        Map<SchoolId, Municipality> homes =
                new Heirs(everywhere, byCode(all, Heirs.named(everywhere))).municipalities();
        homes.keySet().retainAll(inSight);
        return homes;
    }

    @Override
    public Map<String, SchoolId> byCode(TerritoryScope seen, Collection<SchoolCode> codes) {
        record Named(String key, SchoolId school) {}
        String[] keys = codes.stream().map(SchoolCode::key).distinct().toArray(String[]::new);
        return seenBy(
                        seen,
                        """
                        select n.key, n.school
                        from territory.named_school n join territory.open_school s on s.id = n.school
                        where n.key = any(:keys)
                          and (:municipality::bigint is null or s.municipality = :municipality)
                          and (:schools::bigint[] is null or s.id = any(:schools))
                        """)
                .param("keys", keys)
                .query((row, number) ->
                        new Named(row.getString("key"), new SchoolId(row.getLong("school"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::key, Named::school));
    }

    @Override
    public String region() {
        return RegionName.on(jdbc, LocalDate.now(ZoneId.systemDefault()));
    }

    private StatementSpec schoolsOf(Structure structure, TerritoryScope seen, String more) {
        return seenBy(seen, SCHOOLS + more).param("day", structure.asOf().orElse(null), Types.DATE);
    }

    private StatementSpec seenBy(TerritoryScope seen, String sql) {
        return jdbc.sql(sql).param("nowhere", Municipality.NOT_TOLD).params(seen.limits());
    }

    private static School school(ResultSet row, int number) throws SQLException {
        return new School(
                new SchoolId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                new Municipality(
                        new MunicipalityId(row.getLong("municipality")),
                        row.getString("municipality_name")),
                new School.Details(
                        row.getString("kind"),
                        row.getString("settlement"),
                        row.getString("grades"),
                        row.getString("latitude"),
                        row.getString("longitude")),
                closure(row));
    }

    private static Optional<School.Closure> closure(ResultSet row) throws SQLException {
        int closedAfter = row.getInt("closed_after");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new School.Closure(closedAfter, row.getString("merged_into")));
    }
}
