package opora.access.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links by which people choose their passwords, as hashes; one per person. */
@Component
public class InvitationStore {

    private final JdbcClient sql;

    public InvitationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest makes the older worthless. */
    public void keep(long person, String hash, Instant sent, Instant ends) {
        sql.sql(
                        """
                        insert into access.invitation (person, hash, sent_at, ends_at) values (:person, :hash, :sent, :ends)
                        on conflict (person) do update
                        set hash = excluded.hash, sent_at = excluded.sent_at, ends_at = excluded.ends_at
                        """)
                .param("person", person)
                .param("hash", hash)
                .param("sent", Timestamp.from(sent))
                .param("ends", Timestamp.from(ends))
                .update();
    }

    /** Whom the link was made for, while it is good. */
    public Optional<Long> person(String hash, Instant now) {
        return sql.sql("select person from access.invitation where hash = ? and ends_at > ?")
                .params(hash, Timestamp.from(now))
                .query(Long.class)
                .optional();
    }

    /** Those that ended before; answers how many went. */
    public int forgetEndedBefore(Instant moment) {
        return sql.sql("delete from access.invitation where ends_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    /** By the person who has not come yet: when the link ends, or ended, where that is before a moment; the first one first. */
    public Map<Long, Instant> lapsing(Instant before) {
        Map<Long, Instant> ends = new LinkedHashMap<>();
        sql.sql(
                        """
                        select link.person, link.ends_at
                        from access.invitation link join access.person guest on guest.id = link.person
                        where guest.password_kind = 'NONE' and guest.closed_at is null and link.ends_at < ?
                        order by link.ends_at, link.person
                        """)
                .param(Timestamp.from(before))
                .query(
                        (RowCallbackHandler)
                                row -> ends.put(row.getLong(1), row.getTimestamp(2).toInstant()));
        return ends;
    }

    public void drop(long person) {
        sql.sql("delete from access.invitation where person = ?").param(person).update();
    }
}
