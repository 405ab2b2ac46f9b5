package opora.access;

import java.util.Map;
import opora.access.store.InvitationStore;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which an invited person comes in for the first time. */
@Component
public class Arrival {

    private final Invitations invitations;
    private final InvitationStore links;
    private final PeopleStore people;
    private final Passwords passwords;
    private final Deeds deeds;

    Arrival(
            Invitations invitations,
            InvitationStore links,
            PeopleStore people,
            Passwords passwords,
            Deeds deeds) {
        this.invitations = invitations;
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.deeds = deeds;
    }

    /** The link is used up. Fields: password, again. @throws NotVisible when the link opens nothing, or no longer */
    @Transactional
    public NewPassword come(String token, String password, String again) {
        Person person = invitations.awaited(token).orElseThrow(NotVisible::new);
        Map<String, String> mistakes = passwords.mistakes(password, again, person.email());
        if (!mistakes.isEmpty()) {
            return new NewPassword.Refused(mistakes);
        }
        people.setPassword(person.id(), passwords.hash(password));
        links.drop(person.id());
        deeds.tell("access.password_chosen", "Пароль придуман по ссылке", person);
        return new NewPassword.Accepted(people.find(person.id()).orElseThrow().person());
    }
}
