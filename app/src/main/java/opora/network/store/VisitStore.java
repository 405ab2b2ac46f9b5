package opora.network.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.network.LastContact;
import opora.network.SchoolVisit;
import opora.network.VisitStep;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits with everything that belongs to them. */
@Repository
public class VisitStore {

    /** Of each visit the protocol that holds. */
    private static final String HELD =
            """
            select seen.school, told.on_day, plan.way, began.made_by as held_by
            from network.visit seen
            join network.step plan on plan.visit = seen.id and plan.kind = 'PLANNED'
            join network.step began on began.visit = seen.id and began.kind = 'HELD'
            join lateral (select s.on_day from network.step s
                          where s.visit = seen.id and s.kind in ('HELD', 'MENDED') order by s.id desc limit 1) told on true
            where %s
            """
                    .formatted(InSight.CLAUSE);

    private final JdbcClient jdbc;
    private final StepRows steps;
    private final DecisionStore decisions;
    private final FileStore files;

    VisitStore(JdbcClient jdbc, StepRows steps, DecisionStore decisions, FileStore files) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.decisions = decisions;
        this.files = files;
    }

    /** Nobody else does anything about this visit until the transaction ends. */
    public void lock(long visit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('network.visit.' || :visit, 0))")
                .param("visit", visit)
                .query(row -> {});
    }

    /** Answers its number. */
    public long add(Viewer by, SchoolId school, Instant at) {
        return jdbc.sql(
                        "insert into network.visit (school, made_at, made_by) values (:school, :at, :by) returning id")
                .param("school", school.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .query(Long.class)
                .single();
    }

    public void add(Viewer by, long visit, SchoolId school, VisitStep.Said said, Instant at) {
        steps.add(by, visit, school, said, at);
    }

    /** The latest day first. */
    public List<SchoolVisit> list(TerritoryScope seen) {
        return read(new Asked(seen, Optional.empty(), Optional.empty()));
    }

    public List<SchoolVisit> ofSchool(TerritoryScope seen, SchoolId school) {
        return read(new Asked(seen, Optional.empty(), Optional.of(school)));
    }

    public Optional<SchoolVisit> find(TerritoryScope seen, long id) {
        return read(new Asked(seen, Optional.of(id), Optional.empty())).stream().findFirst();
    }

    private List<SchoolVisit> read(Asked asked) {
        record Bare(long id, SchoolId school) {}
        List<Bare> all =
                jdbc.sql(
                                "select seen.id, seen.school from network.visit seen where "
                                        + asked.clause())
                        .params(asked.params())
                        .query((row, at) ->
                                new Bare(row.getLong("id"), new SchoolId(row.getLong("school"))))
                        .list();
        // after the visits: one that comes meanwhile is not read without its plan
        var stepsOf = steps.byVisit(asked);
        var decisionsOf = decisions.byVisit(asked);
        var filesOf = files.byVisit(asked);
        return all.stream()
                .map(one ->
                        new SchoolVisit(
                                one.id(),
                                one.school(),
                                stepsOf.getOrDefault(one.id(), List.of()),
                                decisionsOf.getOrDefault(one.id(), List.of()),
                                filesOf.getOrDefault(one.id(), List.of())))
                .sorted(
                        Comparator.comparing(SchoolVisit::day)
                                .thenComparing(SchoolVisit::id)
                                .reversed())
                .toList();
    }

    public Map<SchoolId, LastContact> lastHeld(TerritoryScope seen) {
        record Held(SchoolId school, LastContact contact) {}
        return jdbc
                .sql(
                        "select distinct on (h.school) * from (%s) h order by h.school, h.on_day desc"
                                .formatted(HELD))
                .params(seen.limits())
                .query((row, at) ->
                        new Held(
                                new SchoolId(row.getLong("school")),
                                new LastContact(
                                        row.getObject("on_day", LocalDate.class),
                                        row.getString("way").equals("ONLINE")
                                                ? "Посещение онлайн"
                                                : "Посещение")))
                .list()
                .stream()
                .collect(Collectors.toMap(held -> held.school(), held -> held.contact()));
    }

    /** Schools with a visit that this person was the first to tell of. */
    public Set<SchoolId> heldBy(TerritoryScope seen, long person, LocalDate since) {
        return Set.copyOf(
                jdbc.sql(
                                "select distinct h.school from (%s) h where h.held_by = :person and h.on_day >= :since"
                                        .formatted(HELD))
                        .params(seen.limits())
                        .param("person", person)
                        .param("since", since)
                        .query((row, at) -> new SchoolId(row.getLong("school")))
                        .list());
    }

    /** Takes words or a file out of a row; answers whether there was something to take. */
    public boolean removeWords(WordsOf kind, long row, Instant at, Viewer by) {
        return jdbc.sql("select network.remove_words(:kind, :row, :at, :by)")
                .param("kind", kind.name())
                .param("row", row)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .query(Boolean.class)
                .single();
    }

    public int forgetBefore(Instant moment) {
        return jdbc.sql("select network.forget_visits(:before)")
                .param("before", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
