package opora.access.store;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens of the link for the first operator, as hashes; every node that starts on an empty house prints its own. */
@Component
public class FirstTokenStore {

    private final JdbcClient sql;

    public FirstTokenStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void keep(String hash) {
        sql.sql("insert into access.first_token (hash) values (?)").param(hash).update();
    }

    public boolean has(String hash, Duration notOlderThan) {
        return sql.sql(
                        """
                        select exists (select from access.first_token
                                       where hash = ? and issued_at > now() - ? * interval '1 second')
                        """)
                .params(hash, notOlderThan.toSeconds())
                .query(Boolean.class)
                .single();
    }

    public void dropAll() {
        sql.sql("delete from access.first_token").update();
    }
}
