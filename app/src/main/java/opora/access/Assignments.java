package opora.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.access.store.AssignmentStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which people are given something to be, for a time, and by which it ends. */
@Component
public class Assignments {

    private final AssignmentStore assignments;
    private final Planned planned;
    private final Deeds deeds;
    private final Clock clock;

    Assignments(AssignmentStore assignments, Planned planned, Deeds deeds, Clock clock) {
        this.assignments = assignments;
        this.planned = planned;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Another assignment for someone, valid from its first day on; the open session of the person sees it at the next page.
     *
     * @return what is wrong with it by the field of the form; empty when it is made
     * @throws NotVisible as {@link #person}
     */
    @Transactional
    public Map<String, String> assign(Viewer by, long id, NewAssignment wanted) {
        Person person = person(by, id);
        return switch (planned.of(by, wanted)) {
            case Planned.Plan.Mistaken(Map<String, String> mistakes) -> mistakes;
            case Planned.Plan.Good(List<Assignment> made) -> {
                for (Assignment one : made) {
                    assignments.add(id, one);
                    deeds.assigned(person, one);
                }
                yield Map.of();
            }
        };
    }

    /**
     * {@code last}: the last day on which the assignment holds, not after the present one; before its first day it is taken back as if it had never been.
     *
     * @return what is wrong by the field of the form; empty when it is ended
     * @throws NotVisible as {@link #person}, and when the one who asks is not in charge of the assignment
     */
    @Transactional
    public Map<String, String> end(
            Viewer by, long id, long assignment, LocalDate last, String reason) {
        Person person = person(by, id);
        Assignment one =
                person.assignments().stream()
                        .filter(each -> each.id() == assignment && planned.isOf(by, each))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (one.on(LocalDate.now(clock)) == Assignment.Time.OVER) {
            mistakes.put("last", "Это назначение уже завершено");
        } else if (one.until().filter(last::isAfter).isPresent()) {
            mistakes.put(
                    "last",
                    "Назначение и так заканчивается раньше. Чтобы продлить, дайте ещё одно назначение");
        }
        if (reason.isBlank()) {
            mistakes.put("reason", "Напишите, почему: номер приказа или своими словами");
        }
        if (mistakes.isEmpty()) {
            assignments.end(assignment, last);
            deeds.ended(person, one, last, reason.strip());
        }
        return mistakes;
    }

    /**
     * Somebody else: nobody gives or takes anything to or from oneself.
     *
     * @throws NotVisible when there is no such person for the one who asks, or it is oneself
     */
    public Person person(Viewer by, long id) {
        if (by.id() == id) {
            throw new NotVisible();
        }
        return planned.seen(by, id);
    }
}
