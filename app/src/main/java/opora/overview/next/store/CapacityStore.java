package opora.overview.next.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import opora.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many schools a person wants to reach in a week. */
@Repository
public class CapacityStore {

    private final JdbcClient jdbc;

    CapacityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before anything was chosen. */
    public Optional<Integer> find(Viewer person) {
        return jdbc.sql("select schools from overview.capacity where person = :person")
                .param("person", person.id())
                .query(Integer.class)
                .optional();
    }

    public void keep(Viewer person, int schools, Instant at) {
        jdbc.sql(
                        """
                        insert into overview.capacity (person, schools, chosen_at) values (:person, :schools, :at)
                        on conflict (person) do update set schools = excluded.schools, chosen_at = excluded.chosen_at
                        """)
                .param("person", person.id())
                .param("schools", schools)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
