package opora.access;

import java.util.LinkedHashMap;
import java.util.Map;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which a person changes the own password. */
@Component
public class OwnPassword {

    private final PeopleStore people;
    private final Passwords passwords;

    OwnPassword(PeopleStore people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /**
     * All other sessions of the person end. Fields: old, password, again. The people of the demo keep the password that the documents tell.
     */
    @Transactional
    public NewPassword change(Viewer by, String old, String password, String again) {
        PeopleStore.Kept kept = people.find(by.id()).orElseThrow(NotVisible::new);
        if (kept.person().password() == Person.PasswordKind.DEMO) {
            throw new NotVisible();
        }
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (!passwords.matches(old, kept.hash())) {
            mistakes.put("old", "Это не ваш нынешний пароль");
        }
        mistakes.putAll(passwords.mistakes(password, again, by.email()));
        if (mistakes.isEmpty() && passwords.matches(password, kept.hash())) {
            mistakes.put("password", "Это ваш нынешний пароль. Придумайте другой");
        }
        if (!mistakes.isEmpty()) {
            return new NewPassword.Refused(mistakes);
        }
        people.setPassword(by.id(), passwords.hash(password), Person.PasswordKind.OWN);
        return new NewPassword.Accepted(people.find(by.id()).orElseThrow().person());
    }
}
