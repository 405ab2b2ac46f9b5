package opora.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.notices.KeptNotice;
import opora.notices.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices as people find them. */
@Repository
public class NoticeStore {

    private static final String COLUMNS =
            "id, person, kind, title, text, address, due, sent_at, read_at";

    private final JdbcClient sql;

    NoticeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many of a kind the person has. */
    public record OfKind(String kind, int notices) {}

    /** Its number; empty when the person has one of this kind and key. */
    public Optional<Long> add(Notice notice, Instant at) {
        return sql.sql(
                        """
                        insert into notices.notice (person, kind, key, title, text, address, due, sent_at)
                        values (:person, :kind, :key, :title, :text, :address, :due, :at)
                        on conflict (person, kind, key) do nothing
                        returning id
                        """)
                .param("person", notice.person())
                .param("kind", notice.kind().code())
                .param("key", notice.key())
                .param("title", notice.title())
                .param("text", notice.text())
                .param("address", notice.address())
                .param("due", notice.due().orElse(null))
                .param("at", moment(at))
                .query(Long.class)
                .optional();
    }

    public int unread(long person) {
        return sql.sql(
                        "select count(*) from notices.notice where person = :person and read_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    public List<OfKind> kinds(long person) {
        return sql.sql(
                        """
                        select kind, count(*) notices from notices.notice where person = :person group by kind
                        """)
                .param("person", person)
                .query((row, at) -> new OfKind(row.getString("kind"), row.getInt("notices")))
                .list();
    }

    /** Unread first, then the newest; {@code kind} empty: every kind. */
    public List<KeptNotice> list(long person, Optional<String> kind, int skip, int most) {
        return sql.sql(
                        """
                        select %s from notices.notice
                        where person = :person and (:kind::text is null or kind = :kind)
                        order by read_at is not null, id desc offset :skip limit :most
                        """
                                .formatted(COLUMNS))
                .param("person", person)
                .param("kind", kind.orElse(null))
                .param("skip", skip)
                .param("most", most)
                .query(NoticeStore::kept)
                .list();
    }

    /** Of nobody but this person. */
    public Optional<KeptNotice> find(long person, long id) {
        return sql.sql(
                        "select %s from notices.notice where person = :person and id = :id"
                                .formatted(COLUMNS))
                .param("person", person)
                .param("id", id)
                .query(NoticeStore::kept)
                .optional();
    }

    public void read(long person, long id, Instant at) {
        mark(person, id, "coalesce(read_at, :at)", at);
    }

    public void unreadAgain(long person, long id) {
        mark(person, id, "null", Instant.EPOCH);
    }

    private void mark(long person, long id, String now, Instant at) {
        sql.sql(
                        "update notices.notice set read_at = %s where person = :person and id = :id"
                                .formatted(now))
                .params(Map.of("person", person, "id", id))
                .param("at", moment(at))
                .update();
    }

    /** What came after the page was opened stays unread. */
    public int readUpTo(long person, Optional<String> kind, long newest, Instant at) {
        return sql.sql(
                        """
                        update notices.notice set read_at = :at
                        where person = :person and read_at is null and id <= :newest and (:kind::text is null or kind = :kind)
                        """)
                .param("at", moment(at))
                .param("person", person)
                .param("newest", newest)
                .param("kind", kind.orElse(null))
                .update();
    }

    /** Answers how many went. */
    public int forgetReadBefore(Instant moment) {
        return sql.sql("delete from notices.notice where read_at < :moment")
                .param("moment", moment(moment))
                .update();
    }

    /** Whether they were read or not; answers how many went. */
    public int forgetSentBefore(Instant moment) {
        return sql.sql("delete from notices.notice where sent_at < :moment")
                .param("moment", moment(moment))
                .update();
    }

    static KeptNotice kept(ResultSet row, int at) throws SQLException {
        return new KeptNotice(
                row.getLong("id"),
                row.getLong("person"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("text"),
                row.getString("address"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getTimestamp("sent_at").toInstant(),
                instant(row.getTimestamp("read_at")));
    }

    private static Optional<Instant> instant(@Nullable Timestamp moment) {
        return Optional.ofNullable(moment).map(Timestamp::toInstant);
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
