package opora.network.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.access.Viewer;
import opora.network.VisitPlan;
import opora.network.VisitProtocol;
import opora.network.VisitStep;
import opora.network.VisitStep.Cancelled;
import opora.network.VisitStep.Held;
import opora.network.VisitStep.Mended;
import opora.network.VisitStep.Moved;
import opora.network.VisitStep.Planned;
import opora.network.VisitStep.Said;
import opora.network.VisitWay;
import opora.network.store.Asked.OfVisit;
import opora.territory.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of visits. */
@Repository
class StepRows {

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Viewer by, long visit, SchoolId school, Said said, Instant at) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (String words : List.of("purpose", "points", "people", "seen", "agreed", "reason")) {
            row.put(words, "");
        }
        row.put("on", null);
        row.put("way", null);
        row.put("replaces", null);
        row.put("kind", kind(said));
        fill(row, said);
        jdbc.sql(
                        """
                        insert into network.step
                            (visit, school, kind, on_day, way, purpose, points, people, seen, agreed, reason, replaces, made_at, made_by)
                        values (:visit, :school, :kind, :on, :way, :purpose, :points, :people, :seen, :agreed, :reason, :replaces, :at, :by)
                        """)
                .params(row)
                .param("visit", visit)
                .param("school", school.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
    }

    private static String kind(Said said) {
        return switch (said) {
            case Planned _ -> "PLANNED";
            case Moved _ -> "MOVED";
            case Cancelled _ -> "CANCELLED";
            case Held _ -> "HELD";
            case Mended _ -> "MENDED";
        };
    }

    private static void fill(Map<String, @Nullable Object> row, Said said) {
        switch (said) {
            case Planned(VisitPlan plan) -> {
                row.put("on", plan.day());
                row.put("way", plan.way().name());
                row.put("purpose", plan.purpose());
                row.put("points", String.join("\n", plan.points()));
                row.put("people", plan.people());
            }
            case Moved(LocalDate to, String reason) -> {
                row.put("on", to);
                row.put("reason", reason);
            }
            case Cancelled(String reason) -> row.put("reason", reason);
            case Held(VisitProtocol protocol) -> fill(row, protocol);
            case Mended(VisitProtocol protocol, long replaces, String reason) -> {
                fill(row, protocol);
                row.put("replaces", replaces);
                row.put("reason", reason);
            }
        }
    }

    private static void fill(Map<String, @Nullable Object> row, VisitProtocol protocol) {
        row.put("on", protocol.day());
        row.put("people", protocol.people());
        row.put("seen", protocol.seen());
        row.put("agreed", protocol.agreed());
    }

    /** The oldest first. */
    Map<Long, List<VisitStep>> byVisit(Asked asked) {
        return OfVisit.group(
                jdbc.sql(
                                """
                                select step.* from network.step join network.visit seen on seen.id = step.visit
                                where %s order by step.id
                                """
                                        .formatted(asked.clause()))
                        .params(asked.params())
                        .query((row, at) -> new OfVisit<>(row.getLong("visit"), step(row)))
                        .list());
    }

    private static VisitStep step(ResultSet row) throws SQLException {
        return new VisitStep(
                row.getLong("id"),
                said(row),
                row.getTimestamp("made_at").toInstant(),
                row.getLong("made_by"),
                InSight.moment(row.getTimestamp("removed_at")));
    }

    private static Said said(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "PLANNED" -> new Planned(plan(row));
            case "MOVED" -> new Moved(day(row), row.getString("reason"));
            case "CANCELLED" -> new Cancelled(row.getString("reason"));
            case "HELD" -> new Held(protocol(row));
            case "MENDED" ->
                    new Mended(protocol(row), row.getLong("replaces"), row.getString("reason"));
            default -> throw new IllegalStateException(row.getString("kind"));
        };
    }

    private static VisitPlan plan(ResultSet row) throws SQLException {
        return new VisitPlan(
                day(row),
                VisitWay.valueOf(row.getString("way")),
                row.getString("purpose"),
                row.getString("points").lines().toList(),
                row.getString("people"));
    }

    private static VisitProtocol protocol(ResultSet row) throws SQLException {
        return new VisitProtocol(
                day(row), row.getString("people"), row.getString("seen"), row.getString("agreed"));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("on_day", LocalDate.class);
    }
}
