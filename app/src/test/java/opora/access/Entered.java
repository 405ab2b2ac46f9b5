package opora.access;

import java.time.Clock;
import java.time.Duration;
import opora.access.store.InvitationStore;
import opora.access.store.PeopleStore;
import org.springframework.context.ApplicationContext;

/** Brings people into a house of a test by the way that people come: a link, and a password of their own. */
public final class Entered {

    /** What everybody chooses who comes this way. */
    public static final String PASSWORD = "осень мост чайник";

    private final ApplicationContext house;

    private Entered(ApplicationContext house) {
        this.house = house;
    }

    public static Entered into(ApplicationContext house) {
        return new Entered(house);
    }

    /** Has invited so long ago, and nobody came: what the product would have kept then. */
    public Invited.Awaited invitedAgo(Duration ago, Viewer by, NewPerson wanted) {
        Invitations then =
                new Invitations(
                        house.getBean(PeopleStore.class),
                        house.getBean(InvitationStore.class),
                        house.getBean(Planned.class),
                        house.getBean(Deeds.class),
                        Clock.offset(house.getBean(Clock.class), ago.negated()));
        return switch (then.invite(by, wanted)) {
            case Invited.Awaited awaited -> awaited;
            case Invited.Refused(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    public Person invited(Viewer by, NewPerson wanted) {
        return switch (house.getBean(Invitations.class).invite(by, wanted)) {
            case Invited.Awaited(Person person, String token, var ends) -> {
                house.getBean(Arrival.class).come(token, PASSWORD, PASSWORD);
                yield house.getBean(People.class).find(person.id()).orElseThrow();
            }
            case Invited.Refused(var mistakes) -> throw new AssertionError(mistakes);
        };
    }
}
