package opora.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import opora.access.Person;
import opora.access.Role;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People as kept. */
@Component
public class PeopleStore {

    private static final String COLUMNS =
            "id, name, email, role, municipality, school, password, password_kind, stamp, closed_at";

    private final JdbcClient sql;

    public PeopleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A person with what is never shown. */
    public record Kept(Person person, String hash) {}

    public Optional<Kept> find(long id) {
        return sql.sql("select " + COLUMNS + " from access.person where id = ?")
                .param(id)
                .query(PeopleStore::kept)
                .optional();
    }

    public Optional<Kept> findByEmail(String email) {
        return sql.sql("select " + COLUMNS + " from access.person where email = ?")
                .param(email)
                .query(PeopleStore::kept)
                .optional();
    }

    /** By name. */
    public List<Person> list() {
        return sql.sql(
                        "select "
                                + COLUMNS
                                + " from access.person order by name collate russian, id")
                .query((row, at) -> kept(row, at).person())
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

    /** Keeps a person under a new number, whatever the given one; empty when the e-mail is taken. */
    public Optional<Person> add(Person person, String hash) {
        Territory territory = Territory.of(person.scope());
        return sql.sql(
                        """
                        insert into access.person (name, email, role, municipality, school, password, password_kind)
                        values (:name, :email, :role, :municipality, :school, :password, :kind)
                        on conflict (email) do nothing
                        returning id, name, email, role, municipality, school, password, password_kind, stamp, closed_at
                        """)
                .param("name", person.name())
                .param("email", person.email())
                .param("role", person.role().name())
                .param("municipality", territory.municipality())
                .param("school", territory.school())
                .param("password", hash)
                .param("kind", person.password().name())
                .query((row, at) -> kept(row, at).person())
                .optional();
    }

    public void setPassword(long id, String hash, Person.PasswordKind kind) {
        sql.sql(
                        """
                        update access.person set password = :hash, password_kind = :kind, stamp = stamp + 1
                        where id = :id
                        """)
                .param("hash", hash)
                .param("kind", kind.name())
                .param("id", id)
                .update();
    }

    public void setTerritory(long id, TerritoryScope scope) {
        Territory territory = Territory.of(scope);
        sql.sql(
                        """
                        update access.person set municipality = :municipality, school = :school
                        where id = :id
                        """)
                .param("municipality", territory.municipality())
                .param("school", territory.school())
                .param("id", id)
                .update();
    }

    public void setDemoTerritory(String email, TerritoryScope scope) {
        Territory territory = Territory.of(scope);
        sql.sql(
                        """
                        update access.person set municipality = :municipality, school = :school
                        where email = :email and password_kind = 'DEMO'
                        """)
                .param("municipality", territory.municipality())
                .param("school", territory.school())
                .param("email", email)
                .update();
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

    private static Kept kept(ResultSet row, int at) throws SQLException {
        Role role = Role.valueOf(row.getString("role"));
        TerritoryScope scope =
                switch (role) {
                    case OPERATOR -> new TerritoryScope.WholeRegion();
                    case MUNICIPAL_COORDINATOR ->
                            new TerritoryScope.OneMunicipality(
                                    new MunicipalityId(row.getLong("municipality")));
                    case SCHOOL ->
                            new TerritoryScope.OneSchool(new SchoolId(row.getLong("school")));
                };
        Person person =
                new Person(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("email"),
                        role,
                        scope,
                        Person.PasswordKind.valueOf(row.getString("password_kind")),
                        row.getTimestamp("closed_at") == null
                                ? Person.Standing.OPEN
                                : Person.Standing.CLOSED,
                        row.getInt("stamp"));
        return new Kept(person, row.getString("password"));
    }

    private record Territory(@Nullable Long municipality, @Nullable Long school) {

        static Territory of(TerritoryScope scope) {
            return switch (scope) {
                case TerritoryScope.WholeRegion() -> new Territory(null, null);
                case TerritoryScope.OneMunicipality(MunicipalityId id) ->
                        new Territory(id.value(), null);
                case TerritoryScope.OneSchool(SchoolId id) -> new Territory(null, id.value());
                case TerritoryScope.NamedSchools _ -> new Territory(null, null);
            };
        }
    }
}
