package opora.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.Assignment;
import opora.access.Reach;
import opora.access.Role;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is what, where and for how long, as kept. */
@Component
public class AssignmentStore {

    private final JdbcClient sql;

    public AssignmentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An assignment and whose it is. */
    record OfPerson(long person, Assignment assignment) {}

    /** The newest first. */
    List<Assignment> of(long person) {
        return sql
                .sql(
                        "select * from access.assignment where person = ? order by since desc, id desc")
                .param(person)
                .query(AssignmentStore::read)
                .list()
                .stream()
                .map(OfPerson::assignment)
                .toList();
    }

    Map<Long, List<Assignment>> all() {
        return sql
                .sql("select * from access.assignment order by since desc, id desc")
                .query(AssignmentStore::read)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                OfPerson::person,
                                Collectors.mapping(OfPerson::assignment, Collectors.toList())));
    }

    /** Keeps one under a new number, whatever the given one. */
    public void add(long person, Assignment made) {
        sql.sql(
                        """
                        insert into access.assignment (person, role, municipality, school, since, until, basis)
                        values (:person, :role, :municipality, :school, :since, :until, :basis)
                        """)
                .param("person", person)
                .param("role", made.role().name())
                .param(
                        "municipality",
                        made.place().onlyMunicipality().map(MunicipalityId::value).orElse(null))
                .param("school", made.place().onlySchool().map(SchoolId::value).orElse(null))
                .param("since", made.since())
                .param("until", made.until().orElse(null))
                .param("basis", made.basis())
                .update();
    }

    /** {@code last}: the last day on which it holds. */
    public void end(long assignment, LocalDate last) {
        sql.sql("update access.assignment set until = ? where id = ?")
                .params(last, assignment)
                .update();
    }

    /** Whatever the person is or will be was over yesterday, and why is forgotten. */
    void endAll(long person) {
        sql.sql(
                        """
                        update access.assignment
                        set until = least(coalesce(until, current_date - 1), current_date - 1), basis = ''
                        where person = ?
                        """)
                .param(person)
                .update();
    }

    /** A person of the demo is this from now on and nothing else. */
    public void replaceDemo(String email, List<Assignment> made) {
        sql.sql(
                        """
                        delete from access.assignment
                        where person in (select id from access.person where email = ? and password_kind = 'DEMO')
                        """)
                .param(email)
                .update();
        sql.sql("select id from access.person where email = ? and password_kind = 'DEMO'")
                .param(email)
                .query(Long.class)
                .optional()
                .ifPresent(person -> made.forEach(one -> add(person, one)));
    }

    private static OfPerson read(ResultSet row, int at) throws SQLException {
        Role role = Role.valueOf(row.getString("role"));
        return new OfPerson(
                row.getLong("person"),
                new Assignment(
                        row.getLong("id"),
                        role,
                        place(role.reach(), row),
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        row.getString("basis")));
    }

    private static TerritoryScope place(Reach reach, ResultSet row) throws SQLException {
        return switch (reach) {
            case REGION, HOUSE -> new TerritoryScope.WholeRegion();
            case MUNICIPALITY ->
                    new TerritoryScope.OneMunicipality(
                            new MunicipalityId(row.getLong("municipality")));
            case SCHOOL, SCHOOLS ->
                    new TerritoryScope.OneSchool(new SchoolId(row.getLong("school")));
            case NOTHING -> TerritoryScope.NOTHING;
        };
    }
}
