package opora.territory.store;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.territory.CodeKind;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlRegister implements Register {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SqlRegister(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void stage(long batch, long file, Collection<Entry> entries) {
        batches.batchUpdate(
                """
                insert into territory.school_entry (batch, file, key, code, name, municipality_name, region, kind, settlement, grades,
                                                    latitude, longitude, closed_after, merged_into, inn, oge_code, ege_code)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entries,
                AT_ONCE,
                (row, entry) -> {
                    School.Details details = entry.details();
                    Object[] values = {
                        batch,
                        file,
                        entry.code().key(),
                        entry.code().text(),
                        spaced(entry.name()),
                        spaced(entry.municipality()),
                        spaced(entry.region()),
                        spaced(details.kind()),
                        spaced(details.settlement()),
                        spaced(details.grades()),
                        spaced(details.latitude()),
                        spaced(details.longitude())
                    };
                    for (int at = 0; at < values.length; at++) {
                        row.setObject(at + 1, values[at]);
                    }
                    row.setObject(
                            13,
                            entry.closure().map(School.Closure::year).orElse(null),
                            Types.SMALLINT);
                    row.setString(
                            14, entry.closure().map(School.Closure::mergedIntoCode).orElse(""));
                    row.setString(15, code(entry, CodeKind.INN));
                    row.setString(16, code(entry, CodeKind.OGE));
                    row.setString(17, code(entry, CodeKind.EGE));
                });
    }

    private static String code(Entry entry, CodeKind kind) {
        return Optional.ofNullable(entry.codes().get(kind)).map(SchoolCode::text).orElse("");
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    @Override
    public Difference difference(long batch, long file) {
        return new StagedRegister(jdbc, batch, file).difference();
    }

    @Override
    public List<Clash> clashes(long batch) {
        return jdbc.sql(
                        """
                        with staged as (
                          select e.*, coalesce(n.school::text, e.key) as who
                          from territory.school_entry e left join territory.named_school n on n.key = e.key
                          where e.batch = :batch and e.school is null)
                        select a.file, a.code, b.file as other_file, b.code as other_code
                        from staged a join staged b on a.who = b.who and a.id < b.id
                        where (a.key, a.name, a.municipality_name, a.closed_after, a.merged_into)
                              is distinct from (b.key, b.name, b.municipality_name, b.closed_after, b.merged_into)
                           or a.kind <> b.kind and a.kind <> '' and b.kind <> ''
                           or a.settlement <> b.settlement and a.settlement <> '' and b.settlement <> ''
                           or a.grades <> b.grades and a.grades <> '' and b.grades <> ''
                        order by a.id, b.id
                        """)
                .param("batch", batch)
                .query((row, number) ->
                        new Clash(
                                row.getLong("file"),
                                new SchoolCode(row.getString("code")),
                                row.getLong("other_file"),
                                new SchoolCode(row.getString("other_code"))))
                .list();
    }

    @Override
    public Map<String, SchoolId> accept(long batch, long edition) {
        jdbc.sql("update territory.school_code set edition = :edition where batch = :batch")
                .param("edition", edition)
                .param("batch", batch)
                .update();
        identify(batch);
        settle(batch);
        record Named(String key, long school) {}
        Map<String, SchoolId> schools = new HashMap<>();
        jdbc.sql(
                        """
                        update territory.school_entry e set edition = :edition, school = n.school, municipality = m.municipality,
                                                             since = current_date
                        from territory.named_school n, territory.named_municipality m
                        where n.key = e.key and m.name = e.municipality_name and e.batch = :batch
                        returning e.key, e.school
                        """)
                .param("edition", edition)
                .param("batch", batch)
                .query(Named.class)
                .list()
                .forEach(named -> schools.put(named.key(), new SchoolId(named.school())));
        new StagedCodes(jdbc, batch).accept();
        return schools;
    }

    /** Gives an identity to every code of the batch that names nobody. */
    private void identify(long batch) {
        jdbc.sql(
                        """
                        with unnamed as (
                          select distinct key from territory.school_entry e
                          where batch = :batch and not exists (select from territory.named_school n where n.key = e.key)),
                        fresh as materialized (
                          select key, nextval(pg_get_serial_sequence('territory.school', 'id')) as id from unnamed),
                        identities as (
                          insert into territory.school (id) overriding system value select id from fresh)
                        insert into territory.school_code (key, school, edition) select key, id, 0 from fresh
                        """)
                .param("batch", batch)
                .update();
    }

    /** Gives an identity to every municipality of the batch that was not known. */
    private void settle(long batch) {
        jdbc.sql(
                        """
                        insert into territory.municipality (name)
                        select distinct e.municipality_name from territory.school_entry e
                        where e.batch = :batch and not exists (
                          select from territory.named_municipality n where n.name = e.municipality_name)
                        order by 1
                        """)
                .param("batch", batch)
                .update();
    }

    @Override
    public void alias(long batch, SchoolCode code, SchoolId school) {
        jdbc.sql(
                        "insert into territory.school_code (key, school, batch) values (:key, :school, :batch)")
                .param("key", code.key())
                .param("school", school.value())
                .param("batch", batch)
                .update();
    }

    @Override
    public Brought brought(long batch) {
        List<Long> schools =
                jdbc.sql(
                                """
                                select distinct school from territory.school_entry e
                                where batch = :batch and edition is not null and not exists (
                                  select from territory.school_entry other
                                  where other.school = e.school and other.edition is not null and other.batch <> :batch)
                                """)
                        .param("batch", batch)
                        .query((row, number) -> row.getLong(1))
                        .list();
        List<String> keys =
                jdbc.sql(
                                "select key from territory.school_code where batch = :batch and edition is not null")
                        .param("batch", batch)
                        .query((row, number) -> row.getString(1))
                        .list();
        return new Brought(
                Set.copyOf(schools.stream().map(SchoolId::new).toList()), Set.copyOf(keys));
    }

    @Override
    public Set<Long> joinedBy(Set<String> keys, long batch) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct batch from territory.school_entry
                                where key = any(:keys) and batch <> :batch and edition is not null
                                """)
                        .param("keys", keys.toArray(String[]::new))
                        .param("batch", batch)
                        .query((row, number) -> row.getLong(1))
                        .list());
    }

    @Override
    public Set<Long> actsOn(long batch) {
        Long[] schools =
                brought(batch).schools().stream().map(SchoolId::value).toArray(Long[]::new);
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct x.act
                                from territory.act_school x join territory.counting_act a on a.id = x.act
                                where x.school = any(:schools)
                                """)
                        .param("schools", schools)
                        .query((row, number) -> row.getLong(1))
                        .list());
    }

    @Override
    public void recall(long batch) {
        jdbc.sql("update territory.school_entry set edition = null where batch = :batch")
                .param("batch", batch)
                .update();
        jdbc.sql("update territory.school_code set edition = null where batch = :batch")
                .param("batch", batch)
                .update();
    }

    @Override
    public void drop(long batch) {
        jdbc.sql("delete from territory.school_entry where batch = :batch and school is null")
                .param("batch", batch)
                .update();
    }

    @Override
    public void dropFile(long batch, long file) {
        jdbc.sql(
                        """
                        delete from territory.school_entry
                        where batch = :batch and file = :file and school is null
                        """)
                .param("batch", batch)
                .param("file", file)
                .update();
    }
}
