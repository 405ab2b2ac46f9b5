package opora.overview.next;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.SchoolList.Entry;
import opora.network.LastContacts;
import opora.network.SchoolVisits;
import opora.overview.next.causes.Causes;
import opora.overview.next.causes.Causes.Told;
import opora.overview.next.causes.Question;
import opora.overview.next.causes.Question.InForce;
import opora.overview.next.order.CauseKind;
import opora.overview.next.order.Priority;
import opora.overview.next.order.Ranked;
import opora.overview.next.order.Week;
import opora.overview.next.order.Week.Done;
import opora.overview.next.order.Weights;
import opora.overview.next.store.CapacityStore;
import opora.overview.next.store.StepStore;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Loads what speaks for the schools in sight and puts them in order. */
@Component
public class NextSchools {

    private final Schools schools;
    private final Runs runs;
    private final List<Causes> causes;
    private final CallRecords records;
    private final Clock clock;

    NextSchools(Schools schools, Runs runs, List<Causes> causes, CallRecords records, Clock clock) {
        this.schools = schools;
        this.runs = runs;
        this.causes = causes;
        this.records = records;
        this.clock = clock;
    }

    /** What is kept of calls and of visits. */
    @Component
    record CallRecords(
            StepStore steps,
            CapacityStore capacities,
            LastContacts contacts,
            SchoolVisits visits) {}

    /**
     * The schools of one person this week.
     *
     * @param list in force of the newest year; empty while there is none
     * @param silent kinds of causes of which nothing can be told now, with the reason
     */
    public record Looked(Week week, Optional<InForce> list, Map<CauseKind, String> silent) {}

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Looked look(Viewer viewer) {
        Question question = question(viewer);
        List<Told> told = causes.stream().map(room -> room.told(question)).toList();
        List<Ranked> ranked =
                Priority.of(
                        question.schools(),
                        told.stream().flatMap(room -> room.causes().stream()).toList(),
                        question.weights());
        Done done =
                new Done(
                        question.contacts(),
                        records.steps().dismissals(viewer.scope(), viewer),
                        reached(viewer, Week.monday(question.today())));
        int capacity = records.capacities().find(viewer).orElse(Week.USUAL_CAPACITY);
        return new Looked(
                Week.of(ranked, done, capacity, question.today()), question.list(), silent(told));
    }

    /** With how many schools this person had to do since the day: by a call, a letter or a visit that was told of. */
    private int reached(Viewer viewer, LocalDate since) {
        Set<SchoolId> reached =
                new HashSet<>(records.steps().reached(viewer.scope(), viewer, since));
        reached.addAll(records.visits().heldBy(viewer.scope(), viewer.id(), since));
        return reached.size();
    }

    private static Map<CauseKind, String> silent(List<Told> told) {
        Map<CauseKind, String> silent = new EnumMap<>(CauseKind.class);
        told.forEach(room -> silent.putAll(room.silent()));
        return silent;
    }

    private Question question(Viewer viewer) {
        return new Question(
                viewer,
                today(),
                Weights.SHIPPED,
                working(viewer.scope()),
                inForce(viewer.scope()),
                records.contacts().of(viewer.scope()));
    }

    /** Nobody calls a school that is closed. */
    private List<School> working(TerritoryScope seen) {
        return schools.list(seen).stream().filter(school -> school.closure().isEmpty()).toList();
    }

    private Optional<InForce> inForce(TerritoryScope seen) {
        return runs.inForce(seen)
                .map(run ->
                        new InForce(
                                run,
                                runs.schools(seen, run.id()).entries().stream()
                                        .filter(entry -> entry.place().id().isPresent())
                                        .collect(
                                                Collectors.toMap(
                                                        NextSchools::school,
                                                        Function.identity()))));
    }

    private static SchoolId school(Entry entry) {
        return entry.place().id().orElseThrow();
    }
}
