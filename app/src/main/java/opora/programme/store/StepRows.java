package opora.programme.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of the course of programmes, the oldest first. */
@Repository
class StepRows {

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Step> of(long programme) {
        return jdbc.sql("select * from programme.step where programme = :programme order by id")
                .param("programme", programme)
                .query((row, number) -> step(row))
                .list();
    }

    /** Of all programmes in sight. */
    Map<Long, List<Step>> all() {
        Map<Long, List<Step>> steps = new HashMap<>();
        jdbc.sql("select * from programme.step order by id")
                .query(row -> {
                    steps.computeIfAbsent(row.getLong("programme"), key -> new ArrayList<>())
                            .add(step(row));
                });
        return steps;
    }

    long add(
            Viewer by,
            Instant at,
            long programme,
            int edition,
            Step.Kind kind,
            Optional<Stage> stage,
            String paper,
            String text) {
        return jdbc.sql(
                        """
                        insert into programme.step (programme, edition, kind, stage, paper, text, made_at, made_by, made_by_name)
                        values (:programme, :edition, :kind, :stage, :paper, :text, :at, :by, :byName)
                        returning id
                        """)
                .param("programme", programme)
                .param("edition", edition)
                .param("kind", kind.name())
                .param("stage", stage.map(Stage::name).orElse(null))
                .param("paper", paper)
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(Long.class)
                .single();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong("id"),
                row.getInt("edition"),
                Step.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("stage")).map(Stage::valueOf),
                row.getString("paper"),
                row.getString("text"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getLong("made_by"),
                row.getString("made_by_name"));
    }
}
