package opora.consistency.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which day somebody was last here. */
@Repository
public class VisitStore {

    private final JdbcClient sql;

    VisitStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code lastDay}: empty for who was never here since she is known. */
    public record Visit(long person, LocalDate knownSince, Optional<LocalDate> lastDay) {}

    public void note(long person, LocalDate day) {
        sql.sql(
                        """
                        insert into consistency.visit (person, known_since, last_day) values (:person, :day, :day)
                        on conflict (person) do update set last_day = greatest(visit.last_day, excluded.last_day)
                        """)
                .param("person", person)
                .param("day", day)
                .update();
    }

    /** By person, also of those who are seen for the first time; who is not among them is forgotten. */
    public Map<Long, Visit> of(Collection<Long> people, LocalDate today) {
        Long[] numbers = people.toArray(Long[]::new);
        sql.sql("delete from consistency.visit where not person = any(:people)")
                .param("people", numbers)
                .update();
        sql.sql(
                        """
                        insert into consistency.visit (person, known_since) select person, :today from unnest(:people::bigint[]) as n (person)
                        on conflict do nothing
                        """)
                .param("today", today)
                .param("people", numbers)
                .update();
        return list().stream().collect(Collectors.toMap(Visit::person, Function.identity()));
    }

    private List<Visit> list() {
        return sql.sql("select person, known_since, last_day from consistency.visit")
                .query((row, at) ->
                        new Visit(
                                row.getLong("person"),
                                row.getObject("known_since", LocalDate.class),
                                Optional.ofNullable(row.getObject("last_day", LocalDate.class))))
                .list();
    }
}
