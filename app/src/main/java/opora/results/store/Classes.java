package opora.results.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.results.Outcome.ClassOutcome;
import opora.results.ProcedureOutcomes.Known;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts together with their classes. */
final class Classes {

    private Classes() {}

    static List<Known> with(JdbcClient jdbc, List<Known> facts) {
        Map<Long, List<ClassOutcome>> classes = new HashMap<>();
        jdbc.sql(
                        """
                        select * from results.class_outcome where outcome = any(:outcomes) order by outcome, position
                        """)
                .param("outcomes", facts.stream().mapToLong(Known::id).toArray())
                .query(row -> {
                    classes.computeIfAbsent(row.getLong("outcome"), id -> new ArrayList<>())
                            .add(KnownRow.ofClass(row));
                });
        return facts.stream()
                .map(fact -> KnownRow.with(fact, classes.getOrDefault(fact.id(), List.of())))
                .toList();
    }
}
