package opora.programme.start.store;

import java.util.List;
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
