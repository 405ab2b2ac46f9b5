package opora.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.access.Assignment;
import opora.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People as kept. */
@Component
public class PeopleStore {

    private static final String COLUMNS =
            "id, name, email, password, password_kind, stamp, closed_at, erased_at, seen_at";

    private final JdbcClient sql;
    private final AssignmentStore assignments;

    public PeopleStore(JdbcClient sql, AssignmentStore assignments) {
        this.sql = sql;
        this.assignments = assignments;
    }

    /** A person with what is never shown; no hash for whoever has not chosen a password yet. */
    public record Kept(Person person, Optional<String> hash) {}

    public Optional<Kept> find(long id) {
        return sql.sql("select " + COLUMNS + " from access.person where id = ?")
                .param(id)
                .query((row, at) -> kept(row, assignments.of(row.getLong("id"))))
                .optional();
    }

    public Optional<Kept> findByEmail(String email) {
        return sql.sql("select " + COLUMNS + " from access.person where email = ?")
                .param(email)
                .query((row, at) -> kept(row, assignments.of(row.getLong("id"))))
                .optional();
    }

    /** By name, without whoever was erased. */
    public List<Person> list() {
        Map<Long, List<Assignment>> all = assignments.all();
        return sql.sql(
                        "select "
                                + COLUMNS
                                + " from access.person where erased_at is null order by name collate russian, id")
                .query((row, at) ->
                        kept(row, all.getOrDefault(row.getLong("id"), List.of())).person())
                .list();
    }

    /** Whether there is anyone beside the people of the demo. */
    public boolean hasAnyone() {
        return sql.sql("select exists (select from access.person where password_kind <> 'DEMO')")
                .query(Boolean.class)
                .single();
    }

    /** Until the end of the transaction nobody else adds people. */
    public void lock() {
        sql.sql("lock table access.person in share row exclusive mode").update();
    }

    /** Keeps a person under a new number, whatever the given one, with the given assignments; empty when the e-mail is taken. */
    public Optional<Person> add(Person person, @Nullable String hash) {
        Optional<Long> number =
                sql.sql(
                                """
                                insert into access.person (name, email, password, password_kind)
                                values (:name, :email, :password, :kind)
                                on conflict (email) do nothing
                                returning id
                                """)
                        .param("name", person.name())
                        .param("email", person.email())
                        .param("password", hash)
                        .param("kind", person.password().name())
                        .query(Long.class)
                        .optional();
        number.ifPresent(id -> person.assignments().forEach(made -> assignments.add(id, made)));
        return number.flatMap(this::find).map(Kept::person);
    }

    public void setPassword(long id, String hash) {
        sql.sql(
                        """
                        update access.person set password = :hash, password_kind = 'OWN', stamp = stamp + 1
                        where id = :id
                        """)
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    /** Until a new one is chosen nobody signs in; sessions of the person end, and the next account of the region may be another one. */
    public void dropPassword(long id) {
        sql.sql(
                        """
                        update access.person set password = null, password_kind = 'NONE', stamp = stamp + 1
                        where id = ?
                        """)
                .param(id)
                .update();
        dropRegionAccounts(id);
    }

    /** Open sessions of the person are over. */
    public void endSessions(long id) {
        sql.sql("update access.person set stamp = stamp + 1 where id = ?").param(id).update();
    }

    public void setStanding(long id, Person.Standing standing) {
        sql.sql(
                        """
                        update access.person
                        set closed_at = case when :closed then coalesce(closed_at, now()) end, stamp = stamp + 1
                        where id = :id
                        """)
                .param("closed", standing == Person.Standing.CLOSED)
                .param("id", id)
                .update();
    }

    /** By a part of the name or of the e-mail address, by name; whoever was erased is not found. */
    public List<Person> search(String part, int limit) {
        return sql.sql(
                        """
                        select %s from access.person
                        where position(lower(:part) in lower(replace(name, chr(160), ' ') || ' ' || email)) > 0
                        order by name collate russian, id limit :limit
                        """
                                .formatted(COLUMNS))
                .param("part", part)
                .param("limit", limit)
                .query((row, at) -> kept(row, List.of()).person())
                .list();
    }

    /** Nobody else changes the person until the transaction ends. */
    public void hold(long id) {
        sql.sql("select id from access.person where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
    }

    /**
     * What tells who it was goes for ever, and so does every way in; the number stays, so that records point to somebody, and what the person was
     * ended yesterday at the latest.
     */
    public void erase(long id) {
        hold(id);
        assignments.endAll(id);
        dropRegionAccounts(id);
        sql.sql(
                        """
                        update access.person
                        set name = 'Удалённая запись ' || id, email = null, password = null, password_kind = 'NONE',
                            stamp = stamp + 1, closed_at = coalesce(closed_at, now()), erased_at = now(), seen_at = null
                        where id = ?
                        """)
                .param(id)
                .update();
    }

    private void dropRegionAccounts(long id) {
        sql.sql("delete from access.region_account where person = ?").param(id).update();
    }

    /** Whose access was closed before the moment, or who had the last assignment and the last sign-in before it; not yet erased, by number. */
    public List<Long> overSince(Instant moment, LocalDate day) {
        return sql.sql(
                        """
                        select p.id from access.person p
                        where p.password_kind <> 'DEMO' and p.erased_at is null
                          and (p.closed_at < :moment
                               or exists (select from access.assignment a where a.person = p.id)
                                  and not exists (select from access.assignment a
                                                  where a.person = p.id and (a.until is null or a.until >= :day))
                                  and coalesce(p.seen_at, p.created_at) < :moment)
                        order by p.id
                        """)
                .param("moment", Timestamp.from(moment))
                .param("day", day)
                .query((row, at) -> row.getLong("id"))
                .list();
    }

    private static Kept kept(ResultSet row, List<Assignment> assigned) throws SQLException {
        Person person =
                new Person(
                        row.getLong("id"),
                        row.getString("name"),
                        Objects.requireNonNullElse(row.getString("email"), ""),
                        Person.PasswordKind.valueOf(row.getString("password_kind")),
                        standing(row),
                        row.getInt("stamp"),
                        Optional.ofNullable(row.getTimestamp("seen_at")).map(Timestamp::toInstant),
                        assigned);
        return new Kept(person, Optional.ofNullable(row.getString("password")));
    }

    private static Person.Standing standing(ResultSet row) throws SQLException {
        if (row.getTimestamp("erased_at") != null) {
            return Person.Standing.ERASED;
        }
        return row.getTimestamp("closed_at") == null
                ? Person.Standing.OPEN
                : Person.Standing.CLOSED;
    }
}
