package opora.overview.next.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.overview.next.order.Step;
import opora.overview.next.order.Step.Because;
import opora.overview.next.order.Step.Contact;
import opora.overview.next.order.Step.Dismissal;
import opora.overview.next.order.Step.Said;
import opora.overview.next.order.Step.Way;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps about schools in PostgreSQL; only added to. */
@Repository
public class StepStore {

    private static final String STEPS =
            """
            select seen.*, back.made_at as taken_back_at
            from overview.step seen left join overview.step back on back.takes_back = seen.id
            where seen.kind <> 'TAKEN_BACK'
              and seen.school in (select s.id from territory.open_school s
                                  where (:municipality::bigint is null or s.municipality = :municipality)
                                    and (:schools::bigint[] is null or s.id = any(:schools)))
            """;

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Viewer by, SchoolId school, Said said, String text, Instant at) {
        Contact contact = said instanceof Contact one ? one : null;
        Dismissal dismissal = said instanceof Dismissal one ? one : null;
        jdbc.sql(
                        """
                        insert into overview.step (school, kind, on_day, way, until, because, text, made_at, made_by)
                        values (:school, :kind, :on, :way, :until, :because, :text, :at, :by)
                        """)
                .param("school", school.value())
                .param("kind", contact == null ? "DISMISSAL" : "CONTACT")
                .param("on", contact == null ? null : contact.on())
                .param("way", contact == null ? null : contact.way().name())
                .param("until", dismissal == null ? null : dismissal.until())
                .param("because", dismissal == null ? null : dismissal.because().name())
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
    }

    /** Whether it was not taken back before. */
    public boolean takeBack(Viewer by, Step step, Instant at) {
        return jdbc.sql(
                                """
                                insert into overview.step (school, kind, takes_back, text, made_at, made_by)
                                values (:school, 'TAKEN_BACK', :step, '', :at, :by) on conflict (takes_back) do nothing
                                """)
                        .param("school", step.school().value())
                        .param("step", step.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id())
                        .update()
                > 0;
    }

    /** Whether there were words. */
    public boolean removeWords(long step, Instant at, Viewer by) {
        return jdbc.sql("select overview.remove_words(:step, :at, :by)")
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .query(Boolean.class)
                .single();
    }

    public int forgetBefore(Instant moment) {
        return jdbc.sql("select overview.forget_steps(:before)")
                .param("before", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The last contact of each school that has one, whoever made it. */
    public Map<SchoolId, Step> contacts(TerritoryScope seen) {
        return bySchool(
                jdbc.sql(
                                "select distinct on (school) * from (%s) s where s.kind = 'CONTACT' and s.taken_back_at is null order by s.school, s.on_day desc, s.id desc"
                                        .formatted(STEPS))
                        .params(seen.limits())
                        .query(StepStore::step)
                        .list());
    }

    /** The newest dismissal of each school by this person, unless it was taken back: an older one does not come back with that. */
    public Map<SchoolId, Step> dismissals(TerritoryScope seen, Viewer by) {
        return bySchool(
                jdbc.sql(
                                """
                                select * from (select distinct on (s.school) s.* from (%s) s
                                               where s.kind = 'DISMISSAL' and s.made_by = :by order by s.school, s.id desc) newest
                                where newest.taken_back_at is null
                                """
                                        .formatted(STEPS))
                        .params(seen.limits())
                        .param("by", by.id())
                        .query(StepStore::step)
                        .list());
    }

    /** The schools with which this person spoke since the day. */
    public Set<SchoolId> reached(TerritoryScope seen, Viewer by, LocalDate since) {
        return Set.copyOf(
                jdbc.sql(
                                "select distinct s.school from (%s) s where s.kind = 'CONTACT' and s.made_by = :by and s.taken_back_at is null and s.on_day >= :since"
                                        .formatted(STEPS))
                        .params(seen.limits())
                        .param("by", by.id())
                        .param("since", since)
                        .query((row, number) -> new SchoolId(row.getLong("school")))
                        .list());
    }

    /** Contacts and dismissals of anybody, also what was taken back; the newest first. */
    public List<Step> ofSchool(TerritoryScope seen, SchoolId school) {
        return jdbc.sql(
                        "select * from (%s) s where s.school = :school order by s.id desc"
                                .formatted(STEPS))
                .params(seen.limits())
                .param("school", school.value())
                .query(StepStore::step)
                .list();
    }

    private static Map<SchoolId, Step> bySchool(List<Step> steps) {
        return steps.stream().collect(Collectors.toMap(Step::school, Function.identity()));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getLong("id"),
                new SchoolId(row.getLong("school")),
                row.getString("kind").equals("CONTACT")
                        ? new Contact(
                                row.getObject("on_day", LocalDate.class),
                                Way.valueOf(row.getString("way")))
                        : new Dismissal(
                                row.getObject("until", LocalDate.class),
                                Because.valueOf(row.getString("because"))),
                row.getString("text"),
                row.getTimestamp("made_at").toInstant(),
                row.getLong("made_by"),
                moment(row.getTimestamp("taken_back_at")),
                moment(row.getTimestamp("removed_at")));
    }

    private static Optional<Instant> moment(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
