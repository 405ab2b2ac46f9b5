package opora.protection;

import java.time.Instant;
import opora.access.People;
import opora.vocabulary.Retention;
import org.springframework.stereotype.Component;

/** Whose work here has been over for the time of the term is erased in every room, as by hand. */
@Component
class AccountsForATime implements Retention {

    private final People people;
    private final Erasing erasing;

    AccountsForATime(People people, Erasing erasing) {
        this.people = people;
        this.erasing = erasing;
    }

    @Override
    public String name() {
        return "access.account";
    }

    @Override
    public int eraseBefore(Instant moment) {
        return (int)
                people.overSince(moment).stream()
                        .filter(person -> erasing.erase(person, "истёк срок хранения"))
                        .count();
    }
}
