package opora.access;

import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a person ends the own open sessions. */
@Component
public class OwnSessions {

    /** What a session remembers of the person whose it is: {@link #stamped}. */
    public static final String PERSON = "person";

    private final PeopleStore people;
    private final OwnProof proof;
    private final Deeds deeds;

    OwnSessions(PeopleStore people, OwnProof proof, Deeds deeds) {
        this.people = people;
        this.proof = proof;
        this.deeds = deeds;
    }

    /** Under {@link #PERSON} in every open session of the person; one that carries another stamp is over. */
    public static String stamped(Person person) {
        return person.id() + ":" + person.stamp();
    }

    /** Whose sessions they are, with the stamp that all that are open carry. @throws NotVisible for a person of the demo: strangers share it */
    public Person owner(Viewer viewer) {
        return proof.person(viewer);
    }

    /** All of them, also the one that asks: each carries a stamp that is over. */
    @Transactional
    public void endAll(Viewer viewer) {
        people.endSessions(viewer.id());
        deeds.tell("access.sessions_ended", "Выход на всех устройствах", owner(viewer));
    }

    /** Tells the house of one that was ended. */
    @Transactional
    public void ended(Viewer viewer) {
        deeds.tell("access.session_ended", "Открытый вход завершён", owner(viewer));
    }
}
