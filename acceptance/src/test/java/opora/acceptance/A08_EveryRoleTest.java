package opora.acceptance;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that links lead to, of every role. */
class A08_EveryRoleTest {

    /** One of each kind among all of them. */
    private static final EveryPage PAGES = new EveryPage();

    private static final RunningOpora OPORA = RunningOpora.demo();

    @BeforeAll
    static void leave_a_load_open() {
        ForEveryone.leaveALoadOpen(OPORA);
    }

    @AfterAll
    static void remove_it() {
        ForEveryone.removeIt(OPORA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator",
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
    void every_page_is_for_everyone_on_a_desk_and_on_a_phone(String who) {
        ForEveryone.walk(OPORA, who + "@opora.example", PAGES);
    }
}
