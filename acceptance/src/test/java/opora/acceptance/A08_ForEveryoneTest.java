package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that links lead to, of every role, on a desk and on a phone: by axe, by width, by the security policy and by weight. */
class A08_ForEveryoneTest {

    private static final int PHONE_WIDTH = 390;
    private static final int ON_A_DESK = 1280;

    /** Octets of a page without what later pages share. */
    private static final int HEAVIEST = 30_000;

    /** What is right need not be told by the node. */
    private static final AxeRunOptions ONLY_WHAT_IS_WRONG = new AxeRunOptions();

    static {
        ONLY_WHAT_IS_WRONG.setResultTypes(List.of("violations"));
    }

    /** One of each kind among all of them. */
    private static final EveryPage OF_OTHERS = new EveryPage();

    /** What an open load can show at once: a finding, a question, an unknown school. */
    private static final Map<String, byte[]> OPEN_LOAD =
            Map.of(
                    "ошибка.csv", SmallRegion.bytes(SmallRegion.BROKEN),
                    "незнакомые.csv", SmallRegion.bytes(SmallRegion.THIS_YEAR),
                    "выгрузка.csv", SmallRegion.bytes(SmallRegion.EXPORT));

    private static final RunningOpora OPORA = RunningOpora.demo();

    @BeforeAll
    static void leave_a_load_open() {
        try (Visitor visitor = Visitor.of(OPORA, Chromium.desktop(), Visitor.OPERATOR)) {
            new Loads(visitor).drop(OPEN_LOAD);
        }
    }

    @AfterAll
    static void remove_it() {
        try (Visitor visitor = Visitor.of(OPORA, Chromium.desktop(), Visitor.OPERATOR)) {
            Loads loads = new Loads(visitor);
            loads.openNewest();
            loads.remove();
        }
    }

    @Test
    void every_page_of_an_operator_is_for_everyone_on_a_desk() {
        walk(Chromium.desktop(), Visitor.OPERATOR, new EveryPage(), ON_A_DESK);
    }

    @Test
    void every_page_of_an_operator_is_for_everyone_on_a_phone() {
        walk(Chromium.phone(), Visitor.OPERATOR, new EveryPage(), PHONE_WIDTH);
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
        walk(Chromium.phone(), who + "@opora.example", OF_OTHERS, PHONE_WIDTH);
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

    private static void walk(BrowserContext context, String who, EveryPage pages, int width) {
        try (Visitor visitor = Visitor.of(OPORA, context, who)) {
            List<String> complaints = new ArrayList<>();
            visitor.page()
                    .onConsoleMessage(message -> {
                        if (message.type().equals("error")
                                && !visitor.path().equals(EveryPage.NOWHERE)) {
                            complaints.add(visitor.path() + ": " + message.text());
                        }
                    });
            pages.walk(visitor, one -> isForEveryone(one, width));
            assertThat(complaints).isEmpty();
        }
    }

    private static void isForEveryone(Visitor visitor, int width) {
        assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
                .as(visitor.path())
                .isLessThanOrEqualTo(width);
        assertThat(serious(visitor.page())).as(visitor.path()).isEmpty();
        assertThat(transferred(visitor.page(), "navigation"))
                .as(visitor.path())
                .isBetween(1, HEAVIEST);
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).options(ONLY_WHAT_IS_WRONG).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(A08_ForEveryoneTest::described)
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
