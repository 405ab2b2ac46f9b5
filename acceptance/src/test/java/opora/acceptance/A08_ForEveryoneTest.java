package opora.acceptance;

import static opora.acceptance.ForEveryone.ON_A_DESK;
import static opora.acceptance.ForEveryone.PHONE_WIDTH;
import static opora.acceptance.ForEveryone.isForEveryone;
import static opora.acceptance.ForEveryone.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page that links lead an operator to, on a desk; the pages before signing in and those of an empty house. */
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
    void every_page_of_an_operator_is_for_everyone_on_a_desk() {
        ForEveryone.walk(OPORA, Chromium.desktop(), Visitor.OPERATOR, new EveryPage(), ON_A_DESK);
    }

    @Test
    void the_pages_before_signing_in_have_no_serious_barrier() {
        for (BrowserContext context : List.of(Chromium.desktop(), Chromium.phone())) {
            try (Visitor stranger = new Visitor(OPORA, context)) {
                for (String path : List.of("/sign-in", "/sign-in?error", "/help")) {
                    stranger.open(path);
                    isForEveryone(stranger, ON_A_DESK);
                }
            }
        }
    }

    @Test
    void no_page_of_an_empty_house_has_a_serious_barrier_or_is_too_wide_on_a_phone() {
        try (RunningOpora empty = RunningOpora.empty();
                Visitor first = new Visitor(empty, Chromium.phone())) {
            String link = empty.linkForTheFirstOperator();
            first.open(link);
            isForEveryone(first, PHONE_WIDTH);
            first.becomeTheFirstOperator(link, "first@region.example", "четыре слова подряд");
            new EveryPage().walk(first, visitor -> isForEveryone(visitor, PHONE_WIDTH));
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
