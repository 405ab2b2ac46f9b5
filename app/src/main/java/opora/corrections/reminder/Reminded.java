package opora.corrections.reminder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.access.Caller;
import opora.access.Hat;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.access.Viewer;
import opora.corrections.Reminder;
import opora.notices.Notice;
import opora.notices.Notices;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Takes reminders to everybody who has the right at exactly that place today. Nobody is reminded of a deed of their own. */
@Component
class Reminded {

    private final People people;
    private final Notices notices;

    Reminded(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    private record Wearer(Person person, Role role) {}

    void tell(Collection<Reminder> reminders) {
        if (reminders.isEmpty()) {
            return;
        }
        Map<TerritoryScope, List<Wearer>> there = there();
        for (Reminder reminder : reminders) {
            there.getOrDefault(reminder.place(), List.of()).stream()
                    .filter(one -> one.role().may(reminder.right()))
                    .map(Wearer::person)
                    .distinct()
                    .forEach(person -> notices.send(notice(person, reminder)));
        }
    }

    /** Looked up once, however many are reminded. */
    private Map<TerritoryScope, List<Wearer>> there() {
        long doer = Caller.now().flatMap(Caller::viewer).map(Viewer::id).orElse(0L);
        Map<TerritoryScope, List<Wearer>> there = new HashMap<>();
        for (Person person : people.everybody()) {
            if (person.standing() == Person.Standing.OPEN && person.id() != doer) {
                for (Hat hat : people.hats(person)) {
                    there.computeIfAbsent(hat.scope(), _ -> new ArrayList<>())
                            .add(new Wearer(person, hat.role()));
                }
            }
        }
        return there;
    }

    private static Notice notice(Person person, Reminder reminder) {
        return new Notice(
                person.id(),
                ReminderKinds.of(reminder.sort()),
                reminder.key(),
                reminder.title(),
                reminder.text(),
                reminder.address(),
                reminder.due());
    }
}
