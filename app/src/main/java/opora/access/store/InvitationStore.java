package opora.access.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links by which people choose their passwords, as hashes; one per person, without its hash when it has ended. */
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

    /**
     * What opens a link that ended before. Of whoever is still awaited the day of its end stays: somebody has to be told that nobody came.
     *
     * @return how many went
     */
    public int forgetEndedBefore(Instant moment) {
        int gone =
                sql.sql(
                                """
                                delete from access.invitation link using access.person one
                                where one.id = link.person and link.ends_at < :moment
                                  and not (one.password_kind = 'NONE' and one.seen_at is null)
                                """)
                        .param("moment", Timestamp.from(moment))
                        .update();
        return gone
                + sql.sql(
                                "update access.invitation set hash = null where hash is not null and ends_at < :moment")
                        .param("moment", Timestamp.from(moment))
                        .update();
    }

    /**
     * Those who are awaited and whose link ends before a moment or is there no more, the first one first: by the number of the person when it
     * ends, or ended; empty where the link was taken back.
     */
    public Map<Long, Optional<Instant>> lapsing(Instant before) {
        Map<Long, Optional<Instant>> ends = new LinkedHashMap<>();
        sql.sql(
                        """
                        select guest.id, link.ends_at
                        from access.person guest left join access.invitation link on link.person = guest.id
                        where guest.password_kind = 'NONE' and guest.seen_at is null and guest.closed_at is null
                          and (link.ends_at is null or link.ends_at < :before)
                        order by link.ends_at nulls first, guest.id
                        """)
                .param("before", Timestamp.from(before))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        ends.put(
                                                row.getLong(1),
                                                Optional.ofNullable(row.getTimestamp(2))
                                                        .map(Timestamp::toInstant)));
        return ends;
    }

    /** From when to when the last link of a person is good, or was: «17.06.2027 10:42», in the time of the house. */
    public List<List<String>> of(long person) {
        return sql.sql(
                        """
                        select to_char(sent_at, 'DD.MM.YYYY HH24:MI'), to_char(ends_at, 'DD.MM.YYYY HH24:MI')
                        from access.invitation where person = ?
                        """)
                .param(person)
                .query((row, at) -> List.of(row.getString(1), row.getString(2)))
                .list();
    }

    public void drop(long person) {
        sql.sql("delete from access.invitation where person = ?").param(person).update();
    }
}
