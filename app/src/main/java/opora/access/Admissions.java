package opora.access;

import java.util.Optional;
import opora.access.store.InvitationStore;
import opora.access.store.PeopleStore;
import opora.access.store.SecondFactorStore;
import opora.vocabulary.Deed.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which somebody is shut out and let in again, also whoever has lost the telephone. */
@Component
public class Admissions {

    private final PeopleStore people;
    private final InvitationStore links;
    private final SecondFactorStore factors;
    private final Planned planned;
    private final Deeds deeds;

    Admissions(
            PeopleStore people,
            InvitationStore links,
            SecondFactorStore factors,
            Planned planned,
            Deeds deeds) {
        this.people = people;
        this.links = links;
        this.factors = factors;
        this.planned = planned;
        this.deeds = deeds;
    }

    /**
     * The sessions of the person end at once, a link that was not used yet opens nothing.
     *
     * @throws NotVisible as {@link Planned#whole}: nobody locks the door behind themselves
     */
    @Transactional
    public Person close(Viewer by, long id) {
        Person person = planned.whole(by, id);
        people.setStanding(id, Person.Standing.CLOSED);
        links.drop(id);
        deeds.tell(
                "access.closed", "Доступ закрыт", person, new Change("доступ", "открыт", "закрыт"));
        return person;
    }

    @Transactional
    public Person open(Viewer by, long id) {
        Person person = planned.whole(by, id);
        people.setStanding(id, Person.Standing.OPEN);
        deeds.tell(
                "access.opened", "Доступ открыт", person, new Change("доступ", "закрыт", "открыт"));
        return person;
    }

    /**
     * The password alone opens again, and sessions of the person end.
     *
     * @return why somebody else has to do it; empty when it is lifted
     * @throws NotVisible as {@link Planned#whole}, and when there is no second factor
     */
    @Transactional
    public Optional<String> liftSecondFactor(Viewer by, long id) {
        Person person = planned.whole(by, id);
        if (!factors.isOn(id)) {
            throw new NotVisible();
        }
        Optional<String> elsewhere = planned.elsewhere(by, person);
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        factors.drop(id);
        people.endSessions(id);
        deeds.tell("access.second_factor_lifted", "Второй шаг входа снят администратором", person);
        return Optional.empty();
    }
}
