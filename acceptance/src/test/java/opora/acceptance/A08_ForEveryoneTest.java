package opora.acceptance;

import static opora.acceptance.ForEveryone.isForEveryone;
import static opora.acceptance.ForEveryone.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page that links lead an operator to; the pages before signing in and those of an empty house. */
class A08_ForEveryoneTest {

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
    void every_page_is_for_everyone_on_a_desk_and_on_a_phone() {
        ForEveryone.walk(OPORA, Visitor.OPERATOR, new EveryPage());
    }

    @Test
    void the_pages_before_signing_in_are_for_everyone() {
        try (Visitor stranger = new Visitor(OPORA, Chromium.desktop())) {
            for (String path : List.of("/sign-in", "/sign-in?error", "/help")) {
                stranger.open(path);
                isForEveryone(stranger);
            }
        }
    }

    @Test
    void the_pages_of_an_empty_house_are_for_everyone() {
        try (RunningOpora empty = RunningOpora.empty();
                Visitor first = new Visitor(empty, Chromium.desktop())) {
            String link = empty.linkForTheFirstOperator();
            first.open(link);
            isForEveryone(first);
            first.becomeTheFirstOperator(link, "first@region.example", "четыре слова подряд");
            new EveryPage().walk(first, ForEveryone::isForEveryone);
        }
    }

    @Test
    void the_first_visit_is_light() {
        try (Visitor stranger = new Visitor(OPORA, Chromium.desktop())) {
            stranger.open("/sign-in");
            int page = transferred(stranger.page(), "navigation");
            assertThat(page + transferred(stranger.page(), "resource")).isBetween(1, 130_000);
        }
    }
}
