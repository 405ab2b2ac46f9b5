package opora.access;

import java.util.Map;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;

/** Whether it is the person who sits before an open session: asked before anything is changed by which one signs in. */
@Component
class OwnProof {

    private final PeopleStore people;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Deeds deeds;

    OwnProof(PeopleStore people, Passwords passwords, Throttle throttle, Deeds deeds) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.deeds = deeds;
    }

    /** @throws NotVisible for a person of the demo: what everybody knows proves nothing */
    Person person(Viewer viewer) {
        return people.find(viewer.id())
                .map(PeopleStore.Kept::person)
                .filter(person -> person.password() != Person.PasswordKind.DEMO)
                .orElseThrow(NotVisible::new);
    }

    /**
     * What is wrong with the present password, by the field {@code password}. Counted like an attempt to sign in; an account
     * of the region has no password here and is not asked.
     */
    Map<String, String> mistakes(Viewer viewer, String password, String address) {
        Person person = person(viewer);
        String hash = people.find(person.id()).flatMap(PeopleStore.Kept::hash).orElse("");
        if (hash.isEmpty()) {
            return Map.of();
        }
        if (password.isEmpty()) {
            return Map.of("password", "Напишите нынешний пароль");
        }
        if (throttle.turnsAway(person.email(), address)) {
            return Map.of("password", "Слишком много попыток. Подождите 15 минут");
        }
        if (!passwords.matches(password, hash)) {
            deeds.tell("access.password_refused", "Нынешний пароль не подошёл", person);
            return Map.of("password", "Это не ваш нынешний пароль");
        }
        return Map.of();
    }

    String hash(String code) {
        return passwords.hash(code);
    }
}
