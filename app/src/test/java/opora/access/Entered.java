package opora.access;

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
