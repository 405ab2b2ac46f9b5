package opora.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.Visits.Presence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people were here, as kept: {@code access.person.seen_at}. */
@Component
public class VisitStore {

    private final JdbcClient sql;

    VisitStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose presence it is. */
    private record Of(long person, Presence presence) {}

    /** Answers what was noted before. */
    public Optional<Instant> note(long person, Instant now) {
        return sql.sql(
                        """
                        update access.person seen set seen_at = greatest(was.seen_at, :now)
                        from (select id, seen_at from access.person where id = :person for update) was
                        where seen.id = was.id
                        returning was.seen_at
                        """)
                .param("now", Timestamp.from(now))
                .param("person", person)
                .query((row, at) -> moment(row))
                .optional()
                .flatMap(before -> before);
    }

    /** By the number of the person. */
    public Map<Long, Presence> list() {
        return sql
                .sql("select id, created_at, seen_at from access.person")
                .query(VisitStore::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Of::person, Of::presence));
    }

    /** «17.06.2027 10:42» in the time of the house. */
    public Optional<String> lastHere(long person) {
        return sql.sql(
                        """
                        select to_char(seen_at, 'DD.MM.YYYY HH24:MI') from access.person
                        where id = :person and seen_at is not null
                        """)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    private static Of read(ResultSet row, int at) throws SQLException {
        return new Of(
                row.getLong("id"),
                new Presence(row.getTimestamp("created_at").toInstant(), moment(row)));
    }

    private static Optional<Instant> moment(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getTimestamp("seen_at")).map(Timestamp::toInstant);
    }
}
