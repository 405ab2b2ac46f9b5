package opora.corrections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.corrections.request.Counted;
import opora.corrections.request.Place;
import opora.corrections.request.Removal;
import opora.corrections.request.Request;
import opora.corrections.request.Step;
import opora.corrections.request.Step.Correction;
import opora.office.AttachedKind;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests of schools with their steps. */
@Component
public class RequestStore {

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step or a removal. */
    private record OfRequest<T>(long request, T one) {}

    /** Nobody else does anything about this until the transaction ends. {@code what}: «school.7», «request.15». */
    public void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('corrections.' || :what, 0))")
                .param("what", what)
                .query(row -> {});
    }

    /** Keeps it under a new number, whatever the given one, without steps. */
    public long add(Viewer by, Request made) {
        return jdbc.sql(
                        """
                        insert into corrections.request
                            (of_window, school, year, procedure, fact, was_participants, was_failed, asked_participants,
                             asked_failed, text, late_because, made_at, made_by, made_by_name)
                        values (:window, :school, :year, :procedure, :fact, :wasParticipants, :wasFailed, :participants,
                                :failed, :text, :late, :at, :by, :byName)
                        returning id
                        """)
                .param("window", made.window())
                .param("school", made.school().value())
                .param("year", made.year().endsIn())
                .param("procedure", made.procedure().code())
                .param("fact", made.fact().orElse(null))
                .param("wasParticipants", made.was().map(Counted::participants).orElse(null))
                .param("wasFailed", made.was().map(Counted::failed).orElse(null))
                .param("participants", made.asked().participants())
                .param("failed", made.asked().failed())
                .param("text", made.text())
                .param("late", made.lateBecause())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", made.by())
                .query(Long.class)
                .single();
    }

    public void add(Request request, Step step, long by) {
        Optional<Correction> correction = step.correction();
        Optional<Counted> now = correction.flatMap(Correction::now);
        jdbc.sql(
                        """
                        insert into corrections.step
                            (request, school, kind, text, batch, edition, fact, participants, failed, made_at, made_by, made_by_name)
                        values (:request, :school, :kind, :text, :batch, :edition, :fact, :participants, :failed, :at, :by, :byName)
                        """)
                .param("request", request.id())
                .param("school", request.school().value())
                .param("kind", step.kind().name())
                .param("text", step.text())
                .param("batch", correction.map(Correction::batch).orElse(null))
                .param("edition", correction.map(Correction::edition).orElse(null))
                .param("fact", correction.map(Correction::fact).orElse(null))
                .param("participants", now.map(Counted::participants).orElse(null))
                .param("failed", now.map(Counted::failed).orElse(null))
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("byName", step.by())
                .update();
    }

    /** Of every window, the newest first. */
    public List<Request> list(TerritoryScope seen) {
        return read(seen, Map.of());
    }

    /** Of one window, the newest first. */
    public List<Request> list(TerritoryScope seen, long window) {
        return read(seen, Map.of("window", window));
    }

    public Optional<Request> find(TerritoryScope seen, long id) {
        return read(seen, Map.of("id", id)).stream().findFirst();
    }

    private List<Request> read(TerritoryScope seen, Map<String, Long> only) {
        Map<String, @Nullable Object> params = new HashMap<>(seen.limits());
        params.put("id", only.get("id"));
        params.put("window", only.get("window"));
        Map<Long, List<Step>> steps = steps(params);
        Map<Long, List<Removal>> removals = removals(params);
        return jdbc.sql(
                        """
                        select seen.* from corrections.request seen
                        where (:id::bigint is null or seen.id = :id)
                          and (:window::bigint is null or seen.of_window = :window) and %s
                        order by seen.id desc
                        """
                                .formatted(WindowStore.IN_SIGHT))
                .params(params)
                .query((row, at) -> {
                    long id = row.getLong("id");
                    return request(
                            row,
                            steps.getOrDefault(id, List.of()),
                            removals.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<Long, List<Step>> steps(Map<String, @Nullable Object> params) {
        return byRequest(
                jdbc.sql(
                                """
                                select step.* from corrections.step
                                join corrections.request seen on seen.id = step.request
                                where (:id::bigint is null or seen.id = :id)
                                  and (:window::bigint is null or seen.of_window = :window) and %s
                                order by step.id
                                """
                                        .formatted(WindowStore.IN_SIGHT))
                        .params(params)
                        .query((row, at) -> new OfRequest<>(row.getLong("request"), step(row)))
                        .list());
    }

    private Map<Long, List<Removal>> removals(Map<String, @Nullable Object> params) {
        return byRequest(
                jdbc.sql(
                                """
                                select removal.*, step.kind as step_kind, file.kind as file_kind from corrections.removal
                                join corrections.request seen on seen.id = removal.request
                                left join corrections.step on step.id = removal.step
                                left join corrections.attachment file on file.id = removal.attachment
                                where (:id::bigint is null or seen.id = :id)
                                  and (:window::bigint is null or seen.of_window = :window) and %s
                                order by removal.id
                                """
                                        .formatted(WindowStore.IN_SIGHT))
                        .params(params)
                        .query((row, at) -> new OfRequest<>(row.getLong("request"), removal(row)))
                        .list());
    }

    private static <T> Map<Long, List<T>> byRequest(List<OfRequest<T>> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                OfRequest::request,
                                Collectors.mapping(OfRequest::one, Collectors.toList())));
    }

    private static Request request(ResultSet row, List<Step> steps, List<Removal> removals)
            throws SQLException {
        return new Request(
                row.getLong("id"),
                row.getLong("of_window"),
                new SchoolId(row.getLong("school")),
                new AcademicYear(row.getInt("year")),
                Procedure.of(row.getString("procedure")),
                Optional.ofNullable(row.getObject("fact", Long.class)),
                counted(row, "was_participants", "was_failed"),
                counted(row, "asked_participants", "asked_failed").orElseThrow(),
                row.getString("text"),
                row.getString("late_because"),
                WindowStore.instant(row, "made_at"),
                row.getString("made_by_name"),
                steps,
                removals);
    }

    private static Step step(ResultSet row) throws SQLException {
        Instant at = WindowStore.instant(row, "made_at");
        long fact = row.getLong("fact");
        Optional<Correction> correction =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Correction(
                                        row.getLong("batch"),
                                        row.getLong("edition"),
                                        fact,
                                        counted(row, "participants", "failed")));
        return new Step(
                row.getLong("id"),
                Step.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                correction,
                at,
                row.getString("made_by_name"));
    }

    private static Removal removal(ResultSet row) throws SQLException {
        return new Removal(
                place(row),
                row.getInt("size"),
                row.getString("reason"),
                WindowStore.instant(row, "made_at"),
                row.getString("made_by_name"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return switch (Place.Kind.valueOf(row.getString("place"))) {
            case TEXT -> Place.TEXT;
            case LATE -> Place.LATE;
            case STEP ->
                    Place.step(row.getLong("step"), Step.Kind.valueOf(row.getString("step_kind")));
            case FILE ->
                    Place.file(
                            row.getLong("attachment"),
                            AttachedKind.valueOf(row.getString("file_kind")));
        };
    }

    private static Optional<Counted> counted(ResultSet row, String participants, String failed)
            throws SQLException {
        int all = row.getInt(participants);
        return row.wasNull() ? Optional.empty() : Optional.of(new Counted(all, row.getInt(failed)));
    }
}
