package opora.acceptance;

import static opora.acceptance.ForEveryone.isForEveryone;
import static opora.acceptance.ForEveryone.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages before signing in and those of an empty house. */
class A08_ForEveryoneTest {

    private static final RunningOpora OPORA = RunningOpora.demo();

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
            new EveryPage().walk(first, ForEveryone::isForEveryone, ForEveryone::fits);
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
