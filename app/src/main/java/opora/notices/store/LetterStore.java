package opora.notices.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opora.notices.Delivery;
import opora.notices.KeptNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which notices still have to leave by letter. */
@Repository
public class LetterStore {

    private static final String WAITS =
            """
            select id, person, kind, title, text, address, due, sent_at, read_at from notices.notice
            where letter = :letter and mailed_at is null and given_up_at is null and read_at is null
            """;

    private final JdbcClient sql;

    LetterStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void order(long notice, Delivery letter) {
        sql.sql("update notices.notice set letter = :letter where id = :id")
                .param("letter", letter.name())
                .param("id", notice)
                .update();
    }

    /** Empty when it has left, was read, or no letter was ordered. */
    public Optional<KeptNotice> waiting(long notice) {
        return sql.sql(WAITS + "and id = :id")
                .param("letter", Delivery.AT_ONCE.name())
                .param("id", notice)
                .query(NoticeStore::kept)
                .optional();
    }

    /** What the person gets with the letter of the day, in the order in which it came. */
    public List<KeptNotice> ofTheDay(long person) {
        return sql.sql(WAITS + "and person = :person order by id")
                .param("letter", Delivery.DAILY.name())
                .param("person", person)
                .query(NoticeStore::kept)
                .list();
    }

    /** Whoever gets a letter of the day. */
    public List<Long> peopleOfTheDay() {
        return sql.sql(
                        """
                        select distinct person from notices.notice
                        where letter = 'DAILY' and mailed_at is null and given_up_at is null and read_at is null
                        """)
                .query((row, at) -> row.getLong("person"))
                .list();
    }

    /** No letter is wanted any more. */
    public void cancel(Collection<Long> notices) {
        sql.sql("update notices.notice set letter = 'ONLY_HERE' where id = any(:ids)")
                .param("ids", notices.toArray(Long[]::new))
                .update();
    }

    public void mailed(Collection<Long> notices, Instant at) {
        mark("mailed_at", notices, at);
    }

    public void givenUp(Collection<Long> notices, Instant at) {
        mark("given_up_at", notices, at);
    }

    private void mark(String column, Collection<Long> notices, Instant at) {
        sql.sql("update notices.notice set %s = :at where id = any(:ids)".formatted(column))
                .param("at", NoticeStore.moment(at))
                .param("ids", notices.toArray(Long[]::new))
                .update();
    }

    /** When a letter to the person was given up, if none has left since. */
    public Optional<Instant> givenUp(long person) {
        return sql.sql(
                        """
                        select max(given_up_at) from notices.notice
                        where person = :person
                        having max(given_up_at) > coalesce(max(mailed_at), '-infinity')
                        """)
                .param("person", person)
                .query((row, at) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
