package opora.notices.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hashes of secret addresses, and how often somebody guessed. */
@Repository
public class SecretStore {

    private final JdbcClient sql;

    SecretStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose letter it was and what it told of, by code. */
    public record WayOut(long person, List<String> kinds) {}

    /** Instead of the one before. */
    public void keepCalendar(long person, String hash, Instant at) {
        sql.sql(
                        """
                        insert into notices.calendar (person, hash, issued_at) values (:person, :hash, :at)
                        on conflict (person) do update set hash = excluded.hash, issued_at = excluded.issued_at
                        """)
                .param("person", person)
                .param("hash", hash)
                .param("at", NoticeStore.moment(at))
                .update();
    }

    public void dropCalendar(long person) {
        sql.sql("delete from notices.calendar where person = :person")
                .param("person", person)
                .update();
    }

    public Optional<Instant> calendarSince(long person) {
        return sql.sql("select issued_at from notices.calendar where person = :person")
                .param("person", person)
                .query((row, at) -> row.getTimestamp("issued_at").toInstant())
                .optional();
    }

    public Optional<Long> calendarOf(String hash) {
        return sql.sql("select person from notices.calendar where hash = :hash")
                .param("hash", hash)
                .query(Long.class)
                .optional();
    }

    public void keepWayOut(long person, Collection<String> kinds, String hash, Instant at) {
        sql.sql(
                        """
                        insert into notices.way_out (hash, person, kinds, issued_at) values (:hash, :person, :kinds, :at)
                        """)
                .param("hash", hash)
                .param("person", person)
                .param("kinds", kinds.toArray(String[]::new))
                .param("at", NoticeStore.moment(at))
                .update();
    }

    public Optional<WayOut> wayOut(String hash) {
        return sql.sql("select person, kinds from notices.way_out where hash = :hash")
                .param("hash", hash)
                .query((row, at) ->
                        new WayOut(
                                row.getLong("person"),
                                Arrays.asList((String[]) row.getArray("kinds").getArray())))
                .optional();
    }

    /** Answers how many went. */
    public int forgetWaysOutBefore(Instant moment) {
        return sql.sql("delete from notices.way_out where issued_at < :moment")
                .param("moment", NoticeStore.moment(moment))
                .update();
    }

    public void noteGuess(String address, Instant at) {
        sql.sql("insert into notices.guess (address, at) values (:address, :at)")
                .param("address", address)
                .param("at", NoticeStore.moment(at))
                .update();
    }

    public int guesses(String address, Instant since) {
        return sql.sql(
                        "select count(*) from notices.guess where address = :address and at > :since")
                .param("address", address)
                .param("since", NoticeStore.moment(since))
                .query(Integer.class)
                .single();
    }

    /** Answers how many went. */
    public int forgetGuessesBefore(Instant moment) {
        return sql.sql("delete from notices.guess where at < :moment")
                .param("moment", NoticeStore.moment(moment))
                .update();
    }
}
