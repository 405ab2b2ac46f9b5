package opora.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import opora.intake.SchoolChoice;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided about schools that nobody knows. */
@Repository
public class ChoiceStore {

    private final JdbcClient jdbc;

    ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, SchoolChoice> of(long batch) {
        Map<String, SchoolChoice> choices = new HashMap<>();
        jdbc.sql("select key, decision, school from intake.choice where batch = :batch")
                .param("batch", batch)
                .query(row -> {
                    choices.put(row.getString("key"), choice(row));
                });
        return choices;
    }

    private static SchoolChoice choice(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return switch (decision) {
            case "ADD" -> new SchoolChoice.Add();
            case "JOIN" -> new SchoolChoice.Join(new SchoolId(row.getLong("school")));
            case "LEAVE_OUT" -> new SchoolChoice.LeaveOut();
            default -> throw new IllegalStateException("unknown decision " + decision);
        };
    }

    public void choose(long batch, String key, SchoolChoice choice) {
        String decision =
                switch (choice) {
                    case SchoolChoice.Add() -> "ADD";
                    case SchoolChoice.Join(SchoolId school) -> "JOIN";
                    case SchoolChoice.LeaveOut() -> "LEAVE_OUT";
                };
        jdbc.sql(
                        """
                        insert into intake.choice (batch, key, decision, school) values (:batch, :key, :decision, :school)
                        on conflict (batch, key) do update set decision = excluded.decision, school = excluded.school
                        """)
                .param("batch", batch)
                .param("key", key)
                .param("decision", decision)
                .param(
                        "school",
                        choice instanceof SchoolChoice.Join(SchoolId school)
                                ? school.value()
                                : null,
                        Types.BIGINT)
                .update();
    }

    public void undo(long batch, String key) {
        jdbc.sql("delete from intake.choice where batch = :batch and key = :key")
                .param("batch", batch)
                .param("key", key)
                .update();
    }
}
