package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of every role on a desk and on a phone: by axe, by width, by the security policy and by weight. */
class A08_ForEveryoneTest {

    private static final int PHONE_WIDTH = 390;

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
    void no_page_of_an_operator_has_a_serious_barrier_on_a_desk() {
        onEach(Chromium.desktop(), Visitor.OPERATOR, AllPages::ofOperator, this::hasNoBarrier);
    }

    @Test
    void no_page_of_an_operator_has_a_serious_barrier_or_is_too_wide_on_a_phone() {
        onEach(Chromium.phone(), Visitor.OPERATOR, AllPages::ofOperator, this::fitsAPhone);
    }

    @Test
    void no_page_of_a_coordinator_has_a_serious_barrier_or_is_too_wide_on_a_phone() {
        onEach(Chromium.phone(), Visitor.COORDINATOR, AllPages::ofCoordinator, this::fitsAPhone);
    }

    @Test
    void no_page_of_a_school_has_a_serious_barrier_or_is_too_wide_on_a_phone() {
        onEach(Chromium.phone(), Visitor.SCHOOL, AllPages::ofSchool, this::fitsAPhone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regional",
                "authority",
                "curator",
                "teacher",
                "psychologist",
                "partner",
                "administrator",
                "officer"
            })
    void no_home_of_the_other_roles_has_a_serious_barrier_or_is_too_wide_on_a_phone(String who) {
        onEach(Chromium.phone(), who + "@opora.example", visitor -> List.of("/"), this::fitsAPhone);
    }

    @Test
    void the_pages_before_signing_in_have_no_serious_barrier() {
        for (BrowserContext context : List.of(Chromium.desktop(), Chromium.phone())) {
            try (Visitor stranger = new Visitor(OPORA, context)) {
                for (String path : List.of("/sign-in", "/sign-in?error", "/help")) {
                    stranger.open(path);
                    hasNoBarrier(stranger);
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
            fitsAPhone(first);
            first.becomeTheFirstOperator(link, "first@region.example", "четыре слова подряд");
            for (String path : AllPages.ofEmptyHouse()) {
                assertThat(first.open(path)).as(path).isEqualTo(200);
                fitsAPhone(first);
            }
        }
    }

    @Test
    void the_security_policy_is_never_broken() {
        List<String> complaints = new ArrayList<>();
        onEach(
                Chromium.desktop(),
                Visitor.OPERATOR,
                visitor -> {
                    visitor.page()
                            .onConsoleMessage(message -> {
                                if (message.type().equals("error")
                                        && !visitor.path().equals("/no-such-page")) {
                                    complaints.add(visitor.path() + ": " + message.text());
                                }
                            });
                    return AllPages.ofOperator(visitor);
                },
                visitor -> assertThat(complaints).isEmpty());
    }

    @Test
    void the_first_visit_and_the_later_pages_are_light() {
        onEach(
                Chromium.desktop(),
                Visitor.OPERATOR,
                AllPages::ofOperator,
                visitor ->
                        assertThat(transferred(visitor.page(), "navigation"))
                                .as(visitor.path())
                                .isBetween(1, 30_000));
        try (Visitor stranger = new Visitor(OPORA, Chromium.desktop())) {
            stranger.open("/sign-in");
            int page = transferred(stranger.page(), "navigation");
            assertThat(page + transferred(stranger.page(), "resource")).isBetween(1, 130_000);
        }
    }

    private static void onEach(
            BrowserContext context,
            String who,
            Function<Visitor, List<String>> pages,
            Consumer<Visitor> check) {
        try (Visitor visitor = Visitor.of(OPORA, context, who)) {
            for (String path : pages.apply(visitor)) {
                int status = visitor.open(path);
                assertThat(status).as(path).isEqualTo(path.equals("/no-such-page") ? 404 : 200);
                check.accept(visitor);
            }
        }
    }

    private void fitsAPhone(Visitor visitor) {
        assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
                .as(visitor.path())
                .isLessThanOrEqualTo(PHONE_WIDTH);
        hasNoBarrier(visitor);
    }

    private void hasNoBarrier(Visitor visitor) {
        assertThat(serious(visitor.page())).as(visitor.path()).isEmpty();
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
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
