package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page by axe, at the width of a phone, and by weight. */
class A06_ForEveryoneTest {

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/batches",
                    "/identification",
                    "/identification/runs",
                    "/identification/runs/new",
                    "/schools",
                    "/people",
                    "/people/new",
                    "/me",
                    "/me/password",
                    "/help",
                    "/accessibility",
                    "/no-such-page");

    private final RunningOpora opora = RunningOpora.demo();

    @Test
    void axe_finds_nothing_serious_on_any_page() {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR)) {
            for (String path : pages(visitor)) {
                visitor.open(path);
                assertThat(serious(visitor.page())).as(path).isEmpty();
            }
        }
        try (Visitor stranger = new Visitor(opora, Chromium.desktop())) {
            stranger.open("/sign-in");
            assertThat(serious(stranger.page())).as("/sign-in").isEmpty();
        }
    }

    @Test
    void no_page_is_wider_than_a_phone() {
        try (Visitor visitor = Visitor.of(opora, Chromium.phone(), Visitor.OPERATOR)) {
            for (String path : pages(visitor)) {
                visitor.open(path);
                assertThat(
                                (Integer)
                                        visitor.page()
                                                .evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(390);
            }
        }
    }

    @Test
    void the_security_policy_is_never_broken() {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR)) {
            List<String> complaints = new java.util.ArrayList<>();
            visitor.page()
                    .onConsoleMessage(message -> {
                        if (message.type().equals("error") && !message.text().contains("404")) {
                            complaints.add(visitor.page().url() + ": " + message.text());
                        }
                    });
            for (String path : pages(visitor)) {
                visitor.open(path);
            }
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void the_first_visit_and_the_later_pages_are_light() {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR)) {
            for (String path : pages(visitor)) {
                visitor.open(path);
                assertThat(transferred(visitor.page(), "navigation"))
                        .as(path)
                        .isLessThanOrEqualTo(30_000);
            }
        }
        try (Visitor stranger = new Visitor(opora, Chromium.desktop())) {
            stranger.open("/sign-in");
            assertThat(
                            transferred(stranger.page(), "navigation")
                                    + transferred(stranger.page(), "resource"))
                    .isLessThanOrEqualTo(130_000);
        }
    }

    /** The fixed pages and one of each kind that hangs on data. */
    private static List<String> pages(Visitor visitor) {
        return Stream.concat(PAGES.stream(), found(visitor)).toList();
    }

    private static Stream<String> found(Visitor visitor) {
        visitor.open("/batches");
        String load = first(visitor, "main a[href^='/batches/']");
        visitor.open("/identification");
        String verdict = first(visitor, "main a.name");
        visitor.open(verdict);
        String fact = first(visitor, "main a[href^='/results/facts/']");
        visitor.open("/schools");
        String school = first(visitor, "main a[href^='/schools/']");
        return Stream.of(load, verdict, fact, school);
    }

    private static String first(Visitor visitor, String selector) {
        return visitor.page().locator(selector).first().getAttribute("href");
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(A06_ForEveryoneTest::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }

    private static int transferred(Page page, String kind) {
        return ((Number)
                        page.evaluate(
                                "kind => performance.getEntriesByType(kind).reduce((sum, e) => sum + e.transferSize, 0)",
                                kind))
                .intValue();
    }
}
