package opora.corrections.reminder;

import java.util.Optional;
import opora.access.Hat;
import opora.access.People;
import opora.access.Person;
import opora.corrections.Reminder;
import opora.notices.Delivery;
import opora.notices.Notice;
import opora.notices.NoticeKind;
import opora.notices.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Takes a reminder to everybody who has the right at exactly that place today. */
@Component
class Reminded {

    private static final NoticeKind TERM =
            new NoticeKind(
                    "corrections.term",
                    "Сроки окна уточнений",
                    "Уточнения",
                    Delivery.AT_ONCE,
                    NoticeKind.LetterContent.WITH_TEXT);

    private final People people;
    private final Notices notices;

    Reminded(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    void tell(Reminder reminder) {
        people.everybody().stream()
                .filter(person -> person.standing() == Person.Standing.OPEN)
                .filter(person ->
                        people.hats(person).stream().anyMatch(hat -> isFor(hat, reminder)))
                .forEach(person -> notices.send(notice(person, reminder)));
    }

    private static boolean isFor(Hat hat, Reminder reminder) {
        return hat.role().may(reminder.right()) && hat.scope().equals(reminder.place());
    }

    private static Notice notice(Person person, Reminder reminder) {
        return new Notice(
                person.id(),
                TERM,
                reminder.key(),
                reminder.title(),
                reminder.text(),
                reminder.address(),
                Optional.of(reminder.due()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        NoticeKind kindOfTermsOfCorrections() {
            return TERM;
        }
    }
}
