package opora.territory.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.territory.CodeKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The further codes that a load brings. A code that names another school already, or two schools of the load, is not taken over. */
record StagedCodes(JdbcClient jdbc, long batch) {

    /** {@code known}: the school has it already; {@code taken}: it is another one's. */
    record Staged(long entry, CodeKind kind, String code, boolean known, boolean taken) {}

    /** By entry. */
    Map<Long, List<Staged>> of(long file) {
        return jdbc
                .sql(
                        """
                        with staged as (
                          select e.id, e.key, coalesce(n.school::text, e.key) as who, n.school
                          from territory.school_entry e left join territory.named_school n on n.key = e.key
                          where e.batch = :batch and e.school is null)
                        select b.entry, b.kind, b.code,
                               exists (select from territory.counting_code c
                                       where c.school = s.school and c.kind = b.kind and c.key = b.key) as known,
                               exists (select from territory.named_school n where n.key = b.key and n.school::text <> s.who)
                               or exists (select from staged o where o.key = b.key and o.who <> s.who)
                               or exists (select from territory.brought_code t join staged o on o.id = t.entry
                                          where t.batch = :batch and t.key = b.key and o.who <> s.who) as taken
                        from territory.brought_code b join staged s on s.id = b.entry
                        where b.batch = :batch and b.file = :file
                        order by b.entry, array_position(array['INN', 'OGE', 'EGE'], b.kind)
                        """)
                .param("batch", batch)
                .param("file", file)
                .query((row, number) ->
                        new Staged(
                                row.getLong("entry"),
                                CodeKind.valueOf(row.getString("kind")),
                                row.getString("code"),
                                row.getBoolean("known"),
                                row.getBoolean("taken")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Staged::entry));
    }

    /** Makes the codes of the accepted batch join; those that the school has already stay as they are. */
    void accept() {
        jdbc.sql(
                        """
                        insert into territory.school_code (key, code, kind, school, batch, edition)
                        select distinct on (b.key, b.kind) b.key, b.code, b.kind, b.school, b.batch, b.edition
                        from territory.brought_code b
                        where b.batch = :batch
                          and not exists (select from territory.named_school n where n.key = b.key and n.school <> b.school)
                          and not exists (select from territory.brought_code o
                                          where o.batch = :batch and o.key = b.key and o.school <> b.school)
                          and not exists (select from territory.counting_code c
                                          where c.school = b.school and c.kind = b.kind and c.key = b.key)
                        order by b.key, b.kind, b.entry
                        """)
                .param("batch", batch)
                .update();
    }
}
