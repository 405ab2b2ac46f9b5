package opora.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this is the demo ({@code opora.demo}); outside it nobody signs in with what the documents tell. */
@Component
class DemoMode {

    private final boolean on;

    DemoMode(@Value("${opora.demo:false}") boolean on) {
        this.on = on;
    }

    boolean isOn() {
        return on;
    }

    boolean lets(Person person) {
        return on || person.password() != Person.PasswordKind.DEMO;
    }

    /** Whether the password of the documents is tried where it does not count. */
    boolean refuses(String password) {
        return !on && isDemo(password);
    }

    static boolean isDemo(String password) {
        return DemoPeople.PASSWORD.equalsIgnoreCase(password.strip());
    }
}
