package opora.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SqlSchools implements Schools {

    private static final String SCHOOLS =
            """
            select s.id, s.code, s.name, s.municipality, m.name as municipality_name, s.kind, s.settlement, s.grades,
                   s.latitude, s.longitude, s.closed_after, s.merged_into
            from territory.open_school s join territory.municipality m on m.id = s.municipality
            where (:municipality::bigint is null or s.municipality = :municipality)
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
        return seenBy(seen, SCHOOLS + IN_ORDER).query(SqlSchools::school).list();
    }

    @Override
    public List<School> search(TerritoryScope seen, String part, int limit) {
        String everyWord =
                """
                and not exists (
                  select from unnest(:words) w
                  where position(w in translate(lower((s.code || ' ' || s.name || ' ' || m.name || ' ' || s.settlement)
                                                      collate public.russian), 'ё', 'е')) = 0)
                """;
        return seenBy(seen, SCHOOLS + everyWord + IN_ORDER + "limit :limit")
                .param("words", words(part))
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
    public Optional<School> find(TerritoryScope seen, SchoolId id) {
        return seenBy(seen, SCHOOLS + "and s.id = :id")
                .param("id", id.value())
                .query(SqlSchools::school)
                .optional();
    }

    @Override
    public List<Municipality> municipalities(TerritoryScope seen) {
        String named =
                """
                select m.id, m.name from territory.municipality m
                where m.name <> :nowhere and exists (
                  select from territory.open_school s
                  where s.municipality = m.id
                    and (:municipality::bigint is null or s.municipality = :municipality)
                    and (:schools::bigint[] is null or s.id = any(:schools)))
                order by m.name collate public.russian
                """;
        return seenBy(seen, named).query(SqlSchools::municipality).list();
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
        return jdbc.sql("select coalesce(territory.region_name(), 'Регион')")
                .query(String.class)
                .single();
    }

    private StatementSpec seenBy(TerritoryScope seen, String sql) {
        return jdbc.sql(sql).param("nowhere", Municipality.NOT_TOLD).params(seen.limits());
    }

    private static Municipality municipality(ResultSet row, int number) throws SQLException {
        return new Municipality(new MunicipalityId(row.getLong("id")), row.getString("name"));
    }

    private static School school(ResultSet row, int number) throws SQLException {
        int closedAfter = row.getInt("closed_after");
        Optional<School.Closure> closure =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(
                                new School.Closure(closedAfter, row.getString("merged_into")));
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
                closure);
    }
}
