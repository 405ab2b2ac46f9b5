package opora.programme.start.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.programme.start.TaskLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlTaskLinks implements TaskLinks {

    private final JdbcClient jdbc;

    SqlTaskLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> standing(Map<Long, Integer> editions) {
        List<Map.Entry<Long, Integer>> asked = List.copyOf(editions.entrySet());
        return Set.copyOf(
                jdbc.sql(
                                """
                                select programme || '.' || provision from (
                                    select distinct on (a.programme, a.provision) a.*
                                    from unnest(:programmes::bigint[], :editions::int[]) as held (programme, edition)
                                    join programme.amendment a on a.programme = held.programme and a.saving <= held.edition
                                    where a.kind = 'task'
                                    order by a.programme, a.provision, a.version desc
                                ) newest where standing
                                """)
                        .param("programmes", asked.stream().mapToLong(Map.Entry::getKey).toArray())
                        .param("editions", asked.stream().mapToInt(Map.Entry::getValue).toArray())
                        .query(String.class)
                        .list());
    }

    @Override
    public List<Link> of(List<Long> programmes) {
        return jdbc.sql(
                        """
                        select programme, coalesce(texts[array_position(fields, 'upper')], '') as upper
                        from programme.standing
                        where standing and kind = 'task' and programme = any(:programmes)
                        order by programme, provision
                        """)
                .param("programmes", programmes.stream().mapToLong(Long::longValue).toArray())
                .query((row, number) -> new Link(row.getLong("programme"), row.getString("upper")))
                .list();
    }
}
