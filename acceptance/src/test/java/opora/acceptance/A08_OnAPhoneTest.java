package opora.acceptance;

import static opora.acceptance.ForEveryone.PHONE_WIDTH;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that links lead to, of every role, on a phone. */
class A08_OnAPhoneTest {

    /** One of each kind among all of them. */
    private static final EveryPage OF_OTHERS = new EveryPage();

    private static final RunningOpora OPORA = RunningOpora.demo();

    @BeforeAll
    static void leave_a_load_open() {
        ForEveryone.leaveALoadOpen(OPORA);
    }

    @AfterAll
    static void remove_it() {
        ForEveryone.removeIt(OPORA);
    }

    @Test
    void every_page_of_an_operator_is_for_everyone_on_a_phone() {
        ForEveryone.walk(OPORA, Chromium.phone(), Visitor.OPERATOR, new EveryPage(), PHONE_WIDTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coordinator",
                "school",
                "officer",
                "administrator",
                "department",
                "regional",
                "authority",
                "curator",
                "psychologist",
                "partner",
                "teacher"
            })
    void every_page_of_the_others_is_for_everyone_on_a_phone(String who) {
        ForEveryone.walk(OPORA, Chromium.phone(), who + "@opora.example", OF_OTHERS, PHONE_WIDTH);
    }
}
