package opora.notices.letters;

import java.util.List;
import java.util.Optional;
import opora.access.People;
import opora.access.Person;
import opora.notices.Delivery;
import opora.notices.KeptNotice;
import opora.notices.NoticeKinds;
import org.springframework.stereotype.Component;

/** Who gets letters, and of what, at the moment of sending. */
@Component
class Recipients {

    private final People people;
    private final NoticeKinds kinds;
    private final Choices choices;

    Recipients(People people, NoticeKinds kinds, Choices choices) {
        this.people = people;
        this.kinds = kinds;
        this.choices = choices;
    }

    /** Empty for closed access, for somebody who is gone and for the people of the demo, whose addresses are nobody's. */
    Optional<Person> find(long person) {
        return people.find(person)
                .filter(known -> known.standing() == Person.Standing.OPEN)
                .filter(known -> known.password() != Person.PasswordKind.DEMO);
    }

    /** Without those of kinds that the person has unsubscribed since, or that no room declares any more. */
    List<KeptNotice> wanted(Person person, List<KeptNotice> notices) {
        return notices.stream()
                .filter(notice ->
                        kinds.find(notice.kind())
                                .filter(kind -> choices.of(person.id(), kind) != Delivery.ONLY_HERE)
                                .isPresent())
                .toList();
    }
}
