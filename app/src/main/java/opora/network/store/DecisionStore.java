package opora.network.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.network.Answer;
import opora.network.Decision;
import opora.network.store.Asked.OfVisit;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions of visits and what was said of them. */
@Repository
public class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under a new number, whatever the given one. Answers it. */
    public long add(Viewer by, Decision made) {
        return jdbc.sql(
                        """
                        insert into network.decision (visit, school, text, responsible, until, made_at, made_by)
                        values (:visit, :school, :text, :responsible, :until, :at, :by) returning id
                        """)
                .param("visit", made.visit())
                .param("school", made.school().value())
                .param("text", made.text())
                .param("responsible", made.responsible())
                .param("until", made.first())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .query(Long.class)
                .single();
    }

    public void add(Viewer by, Decision of, Answer answer) {
        jdbc.sql(
                        """
                        insert into network.answer (decision, school, kind, text, until, made_at, made_by)
                        values (:decision, :school, :kind, :text, :until, :at, :by)
                        """)
                .param("decision", of.id())
                .param("school", of.school().value())
                .param("kind", answer.kind().name())
                .param("text", answer.text())
                .param("until", answer.until().orElse(null))
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
    }

    Map<Long, List<Decision>> byVisit(Asked asked) {
        Map<Long, List<Answer>> answers = answers(asked);
        return OfVisit.group(
                jdbc.sql(
                                """
                                select decision.* from network.decision join network.visit seen on seen.id = decision.visit
                                where %s order by decision.id
                                """
                                        .formatted(asked.clause()))
                        .params(asked.params())
                        .query((row, at) ->
                                new OfVisit<>(
                                        row.getLong("visit"),
                                        decision(
                                                row,
                                                answers.getOrDefault(
                                                        row.getLong("id"), List.of()))))
                        .list());
    }

    /** By decision, the oldest first. */
    private Map<Long, List<Answer>> answers(Asked asked) {
        return OfVisit.group(
                jdbc.sql(
                                """
                                select answer.* from network.answer
                                join network.decision on decision.id = answer.decision
                                join network.visit seen on seen.id = decision.visit
                                where %s order by answer.id
                                """
                                        .formatted(asked.clause()))
                        .params(asked.params())
                        .query((row, at) -> new OfVisit<>(row.getLong("decision"), answer(row)))
                        .list());
    }

    private static Decision decision(ResultSet row, List<Answer> answers) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getLong("visit"),
                new SchoolId(row.getLong("school")),
                row.getString("text"),
                row.getString("responsible"),
                row.getObject("until", LocalDate.class),
                row.getTimestamp("made_at").toInstant(),
                row.getLong("made_by"),
                InSight.moment(row.getTimestamp("removed_at")),
                answers);
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getLong("id"),
                Answer.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getTimestamp("made_at").toInstant(),
                row.getLong("made_by"),
                InSight.moment(row.getTimestamp("removed_at")));
    }
}
