package opora.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import opora.access.store.InvitationStore;
import opora.access.store.PeopleStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a new password for whoever forgot the old one, by a link good for an hour. The old one opens until another is chosen. */
@Component
public class PasswordLinks {

    private static final Duration LIVES = Duration.ofHours(1);

    private final PeopleStore people;
    private final InvitationStore links;
    private final Throttle throttle;
    private final ApplicationEventPublisher house;
    private final Clock clock;

    PasswordLinks(
            PeopleStore people,
            InvitationStore links,
            Throttle throttle,
            ApplicationEventPublisher house,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.throttle = throttle;
        this.house = house;
        this.clock = clock;
    }

    /**
     * Wants a link sent to a person who has a password; nothing in the answer tells whether there is one.
     *
     * @param address the network address of the browser; wishes are counted as attempts to sign in are, apart from them per account
     * @return false when there were too many
     */
    @Transactional
    public boolean want(String email, String address) {
        String account = Throttle.account(email);
        if (throttle.turnsAway("link " + account, address)) {
            return false;
        }
        people.findByEmail(account)
                .map(PeopleStore.Kept::person)
                .filter(person -> person.password() == Person.PasswordKind.OWN)
                .filter(person -> person.standing() == Person.Standing.OPEN)
                .ifPresent(person -> {
                    Instant ends = clock.instant().plus(LIVES);
                    house.publishEvent(new PasswordLinkWanted(person, link(person, ends), ends));
                    tell(person, "Запрошена ссылка для нового пароля");
                });
        return true;
    }

    /** {@code /invitation?token=…}; empty when there is no such person who may come in. */
    @Transactional
    public Optional<String> ofTheConsole(String email) {
        return people.findByEmail(Throttle.account(email))
                .map(PeopleStore.Kept::person)
                .filter(person -> person.password() != Person.PasswordKind.DEMO)
                .filter(person -> person.standing() == Person.Standing.OPEN)
                .map(person -> {
                    tell(person, "Ссылка для нового пароля выдана в консоли");
                    return link(person, clock.instant().plus(LIVES));
                });
    }

    private String link(Person person, Instant ends) {
        SecretLink secret = SecretLink.fresh();
        links.keep(person.id(), secret.hash(), clock.instant(), ends);
        return "/invitation?token=" + secret.token();
    }

    private void tell(Person person, String title) {
        house.publishEvent(new AccessChanged(Deeds.of("access.password_link", title, person)));
    }
}
