package opora.notices.letters;

import java.time.Instant;
import opora.access.People;
import opora.access.Person;
import opora.notices.store.LetterStore;
import org.springframework.stereotype.Component;

/** Whether letters reach a person. */
@Component
public class Standing {

    private final MailSettings settings;
    private final People people;
    private final LetterStore letters;

    Standing(MailSettings settings, People people, LetterStore letters) {
        this.settings = settings;
        this.people = people;
        this.letters = letters;
    }

    /** What may be said of the letters to one person. */
    public sealed interface OfMail {
        /** no mail server is set */
        record Off() implements OfMail {}

        /** a person of the demo has no address */
        record OfTheDemo() implements OfMail {}

        /** the last letter did not leave, for days */
        record GivenUp(Instant at) implements OfMail {}

        record Works() implements OfMail {}
    }

    public OfMail of(long person) {
        if (!settings.isOn()) {
            return new OfMail.Off();
        }
        boolean demo =
                people.find(person)
                        .filter(known -> known.password() == Person.PasswordKind.DEMO)
                        .isPresent();
        if (demo) {
            return new OfMail.OfTheDemo();
        }
        return letters.givenUp(person)
                .<OfMail>map(OfMail.GivenUp::new)
                .orElseGet(OfMail.Works::new);
    }
}
