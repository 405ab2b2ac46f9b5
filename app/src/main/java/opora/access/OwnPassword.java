package opora.access;

import java.util.LinkedHashMap;
import java.util.Map;
import opora.access.store.InvitationStore;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a person changes the own password. */
@Component
public class OwnPassword {

    private final PeopleStore people;
    private final InvitationStore links;
    private final Passwords passwords;
    private final OwnProof proof;
    private final Deeds deeds;

    OwnPassword(
            PeopleStore people,
            InvitationStore links,
            Passwords passwords,
            OwnProof proof,
            Deeds deeds) {
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.proof = proof;
        this.deeds = deeds;
    }

    /**
     * All other sessions of the person end, and links for a new password open nothing any more. Fields: old, password, again. The people of the demo keep the password that the documents tell.
     *
     * @param address the network address of the browser: wrong old passwords count like attempts to sign in
     */
    @Transactional
    public NewPassword change(
            Viewer by, String old, String password, String again, String address) {
        Person person = proof.person(by);
        String hash =
                people.find(by.id()).flatMap(PeopleStore.Kept::hash).orElseThrow(NotVisible::new);
        Map<String, String> mistakes = new LinkedHashMap<>();
        proof.mistakes(by, old, address).values().forEach(what -> mistakes.put("old", what));
        mistakes.putAll(passwords.mistakes(password, again, by.email()));
        if (mistakes.isEmpty() && passwords.matches(password, hash)) {
            mistakes.put("password", "Это ваш нынешний пароль. Придумайте другой");
        }
        if (!mistakes.isEmpty()) {
            return new NewPassword.Refused(mistakes);
        }
        people.setPassword(by.id(), passwords.hash(password));
        links.drop(by.id());
        deeds.tell("access.password_changed", "Пароль изменён", person);
        return new NewPassword.Accepted(people.find(by.id()).orElseThrow().person());
    }
}
