package opora.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is told when somebody comes in, is refused or goes. */
@Component
class Admittance {

    private final Throttle throttle;
    private final Deeds deeds;

    Admittance(Throttle throttle, Deeds deeds) {
        this.throttle = throttle;
        this.deeds = deeds;
    }

    /** {@code how}: what opened the door besides the password; empty for the password alone. */
    @Transactional
    SignIn.Welcome welcome(Person person, String how) {
        throttle.forget(person.email());
        deeds.tell("access.signed_in", how.isEmpty() ? "Вход" : "Вход: " + how, person);
        return new SignIn.Welcome(person);
    }

    @Transactional
    void refused(Person person) {
        deeds.tell("access.sign_in_refused", "Вход не удался", person);
    }

    @Transactional
    void codeRefused(Person person) {
        deeds.tell("access.code_refused", "Пароль верен, код не подошёл", person);
    }

    @Transactional
    void left(Person person) {
        deeds.tell("access.signed_out", "Выход", person);
    }
}
