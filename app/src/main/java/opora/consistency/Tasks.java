package opora.consistency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.People;
import opora.access.Viewer;
import opora.consistency.rules.Rule;
import opora.consistency.store.TaskStore;
import opora.notices.Notice;
import opora.notices.Notices;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.PersonalTraces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the tasks of people about data. */
@Component
public class Tasks {

    private static final int LONGEST = 2000;
    private static final int SHORTEST = 10;

    private final TaskStore tasks;
    private final People people;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(
            TaskStore tasks,
            People people,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** How many wait for this person and those who share the work. */
    public int count(Viewer viewer) {
        return Desk.of(viewer).map(tasks::waiting).orElse(0);
    }

    /** Those that wait, the worst first. */
    public List<Task> mine(Viewer viewer) {
        return Desk.of(viewer).map(tasks::own).orElse(List.of());
    }

    /**
     * Those of one rule that wait, for a page that has room for a line.
     *
     * @param place where the first of them is
     * @param kind class of {@code ui/tag}; {@code status} is the word in it
     * @param address of the one, or of all of the rule
     */
    public record OfRule(
            String title, int tasks, String place, String kind, String status, String address) {}

    /** As {@link #mine}, by rule: the worst first. */
    public List<OfRule> byRule(Viewer viewer) {
        Map<String, List<Task>> byRule = new LinkedHashMap<>();
        mine(viewer)
                .forEach(task ->
                        byRule.computeIfAbsent(task.rule().id(), id -> new ArrayList<>())
                                .add(task));
        return byRule.values().stream().map(Tasks::ofRule).toList();
    }

    private static OfRule ofRule(List<Task> tasks) {
        Task first = tasks.getFirst();
        Rule rule = first.rule();
        return new OfRule(
                rule.title(),
                tasks.size(),
                first.title(),
                rule.severity().kind(),
                rule.severity().title(),
                tasks.size() == 1 ? "/tasks/" + first.id() : "/tasks?rule=" + rule.id());
    }

    /**
     * What waits for a school itself.
     *
     * @param tasks how many, at least 1
     * @param since when the oldest was opened
     */
    public record OfSchool(SchoolId school, int tasks, Instant since, long oldest) {}

    /** Of the schools in sight that have something to put right or to explain; what only makes pages poorer is left out. */
    public List<OfSchool> ofSchools(TerritoryScope seen) {
        return tasks.ofSchools(seen);
    }

    /** What the level below has explained. */
    public List<Task> explainedBelow(Viewer viewer) {
        return Desk.of(viewer).map(tasks::explainedBelow).orElse(List.of());
    }

    /** Of the own level or one below; empty out of sight. */
    public Optional<Task> find(Viewer viewer, long id) {
        return Desk.of(viewer).flatMap(desk -> tasks.find(desk, id));
    }

    /** Oldest first. */
    public List<Task.Event> history(Task task) {
        return tasks.history(task.id());
    }

    /** Who loaded the files that these tasks are about, by number: their names. */
    public Map<Long, String> loaders(List<Task> of) {
        Map<Long, String> names = new HashMap<>();
        of.stream()
                .flatMap(task -> task.holder().loader().stream())
                .map(Observed.Loader::person)
                .distinct()
                .forEach(id -> people.find(id).ifPresent(person -> names.put(id, person.name())));
        return names;
    }

    /** Whether it is this person who answers for it. */
    public boolean isOwn(Viewer viewer, Task task) {
        return Desk.of(viewer).filter(desk -> desk.own() == task.holder().level()).isPresent();
    }

    /**
     * What somebody answers.
     *
     * @param known what of the text was asked about already, see {@link PersonalTraces#joined}
     */
    public record Typed(String text, String known) {}

    /** {@code values}: those that the person saw. The explanation holds as long as they stay. */
    @Transactional
    public Answer explain(Viewer viewer, Task task, String values, Typed typed) {
        Optional<String> wrong = wrong(typed, "Напишите, почему так получилось");
        if (wrong.isPresent()) {
            return new Answer.Refused(wrong.get());
        }
        if (!isOwn(viewer, task)
                || !tasks.explain(
                        task.id(), values, typed.text().strip(), viewer, clock.instant())) {
            return new Answer.Stale();
        }
        events.publishEvent(new TaskExplained(task));
        return new Answer.Kept();
    }

    /** The level above is not content; the one who explained is told. */
    @Transactional
    public Answer giveBack(Viewer viewer, Task task, Typed typed) {
        Optional<String> wrong = wrong(typed, "Напишите, чего не хватает в пояснении");
        if (wrong.isPresent()) {
            return new Answer.Refused(wrong.get());
        }
        String remark = typed.text().strip();
        Optional<Long> explainer =
                isOwn(viewer, task)
                        ? Optional.empty()
                        : tasks.giveBack(task.id(), remark, viewer, clock.instant());
        if (explainer.isEmpty()) {
            return new Answer.Stale();
        }
        notices.send(
                Notice.of(
                        explainer.get(),
                        TaskKinds.RETURNED,
                        "task/" + task.id() + "/" + clock.millis(),
                        "Пояснение вернули: " + task.rule().title(),
                        task.title() + ". Замечание: " + remark,
                        "/tasks/" + task.id()));
        events.publishEvent(new ExplanationReturned(task));
        return new Answer.Kept();
    }

    /** Of a text, for {@link Typed#known}. */
    public PersonalTraces traces(String text) {
        return PersonalTraces.of(LocalDate.now(clock).getYear(), text);
    }

    private Optional<String> wrong(Typed typed, String demand) {
        int letters = typed.text().strip().length();
        if (letters < SHORTEST) {
            return Optional.of(demand + ": хотя бы одно предложение");
        }
        return letters > LONGEST
                ? Optional.of("Сократите текст до %d знаков".formatted(LONGEST))
                : traces(typed.text()).question(typed.known());
    }
}
