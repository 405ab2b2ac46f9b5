package opora.corrections.reminder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.access.Addressees;
import opora.access.Addressees.Wearer;
import opora.access.Person;
import opora.corrections.Reminder;
import opora.notices.Notice;
import opora.notices.Notices;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Takes reminders to everybody who has the right at exactly that place today. Nobody is reminded of a deed of their own. */
@Component
class Reminded {

    private final Addressees addressees;
    private final Notices notices;

    Reminded(Addressees addressees, Notices notices) {
        this.addressees = addressees;
        this.notices = notices;
    }

    void tell(Collection<Reminder> reminders) {
        if (reminders.isEmpty()) {
            return;
        }
        Map<TerritoryScope, List<Wearer>> there =
                addressees.now().stream()
                        .collect(Collectors.groupingBy(wearer -> wearer.hat().scope()));
        for (Reminder reminder : reminders) {
            there.getOrDefault(reminder.place(), List.of()).stream()
                    .filter(one -> one.hat().role().may(reminder.right()))
                    .map(Wearer::person)
                    .distinct()
                    .forEach(person -> notices.send(notice(person, reminder)));
        }
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
