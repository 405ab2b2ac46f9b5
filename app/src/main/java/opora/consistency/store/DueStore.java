package opora.consistency.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kinds that have to be looked at again. A row per wish, so that nobody waits for anybody else's transaction. */
@Repository
public class DueStore {

    private final JdbcClient sql;

    DueStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A wish; kinds repeat. */
    public record Due(long id, String about) {}

    public void add(String about, Instant at) {
        sql.sql("insert into consistency.due (about, asked_at) values (:about, :at)")
                .param("about", about)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Due> list() {
        return sql.sql("select id, about from consistency.due order by id")
                .query((row, at) -> new Due(row.getLong("id"), row.getString("about")))
                .list();
    }

    /** Those that were seen; one that came meanwhile, under a smaller number even, stays. */
    public void done(List<Due> seen) {
        sql.sql("delete from consistency.due where id = any(:ids)")
                .param("ids", seen.stream().map(Due::id).toArray(Long[]::new))
                .update();
    }
}
