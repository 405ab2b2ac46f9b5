package opora.overview.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.People;
import opora.access.Person;
import opora.access.PreviousVisit;
import opora.access.Viewer;
import opora.notices.Notices;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** Puts together what a person finds at home. */
@Component
public class Home {

    private static final Noun TASK = new Noun("дело ждёт", "дела ждут", "дел ждут");
    private static final Noun UNREAD =
            new Noun(
                    "непрочитанное напоминание",
                    "непрочитанных напоминания",
                    "непрочитанных напоминаний");

    private final HomeParts parts;
    private final People people;
    private final Notices notices;
    private final Lists lists;
    private final Clock clock;

    Home(HomeParts parts, People people, Notices notices, Lists lists, Clock clock) {
        this.parts = parts;
        this.people = people;
        this.notices = notices;
        this.lists = lists;
        this.clock = clock;
    }

    public HomePage of(Viewer viewer, PreviousVisit before) {
        Person person = people.find(viewer.id()).orElseThrow(NotVisible::new);
        LocalDate today = LocalDate.now(clock);
        Look look = new Look(viewer, today, lists::known);
        List<Task> tasks = new ArrayList<>(parts.waits().of(look));
        unread(viewer).ifPresent(tasks::add);
        List<Task> sorted = Task.byUrgency(tasks, today);
        return new HomePage(
                "%s. %s".formatted(Days.withWeekday(today), lead(sorted, today)),
                sorted,
                sorted.stream().anyMatch(Task::waits)
                        ? Optional.empty()
                        : Optional.of(parts.calm().of(look)),
                OwnAssignments.notes(person, viewer, today),
                parts.hats().of(look, person),
                parts.schools().of(look),
                parts.news().of(look, before));
    }

    private Optional<Task> unread(Viewer viewer) {
        Notices.Unread unread = notices.unreadOf(viewer.id());
        return unread.newest()
                .map(newest ->
                        new Task(
                                "Прочитать напоминания",
                                "/notices",
                                "%s; последнее: %s"
                                        .formatted(UNREAD.counted(unread.count()), newest.title()),
                                "",
                                "wait",
                                "Не прочитано"));
    }

    /** «Три дела ждут вас, одно просрочено.» */
    private static String lead(List<Task> tasks, LocalDate today) {
        long waiting = tasks.stream().filter(Task::waits).count();
        long overdue = tasks.stream().filter(task -> task.isOverdue(today)).count();
        if (waiting == 0) {
            return "Сейчас ничего делать не нужно.";
        }
        return TASK.counted(waiting)
                + " вас"
                + (overdue == 0 ? "." : ", просрочено: %d.".formatted(overdue));
    }
}
