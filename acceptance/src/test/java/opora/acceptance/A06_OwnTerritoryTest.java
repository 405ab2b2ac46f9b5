package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each role has a home of its own; a municipality and a school see their own, and what is foreign does not exist for them. */
class A06_OwnTerritoryTest {

    private static final String NOT_YOURS = "Такой страницы нет или она не ваша";

    private final RunningOpora opora = RunningOpora.demo();

    @Test
    void an_operator_finds_what_to_do_and_the_state_of_the_region() {
        try (Visitor visitor = at("/", Visitor.OPERATOR)) {
            assertThat(visitor.title()).isEqualTo("Что нужно сделать");
            assertThat(visitor.section("Состояние области"))
                    .contains("школ", "в перечне", "зона риска", "вне перечня", "нет данных");
            assertThat(visitor.section("Мои школы по муниципалитетам"))
                    .contains("город Кедрогорск")
                    .doesNotContain("Школа №");
            assertThat(visitor.section("Что изменилось")).contains("Всё в журнале");
            visitor.follow(visitor.page().locator(".op-sum a:has-text('в перечне')"));
            assertThat(visitor.path()).endsWith("?status=listed");
        }
    }

    @Test
    void a_coordinator_finds_the_schools_of_her_municipality_that_need_help() {
        try (Visitor visitor = at("/", Visitor.COORDINATOR)) {
            assertThat(visitor.section("город Кедрогорск")).contains("в перечне", "зона риска");
            List<String> homes =
                    visitor.page()
                            .locator(
                                    "section:has(h2:text-is('Мои школы')) li:has(.op-tag.listed, .op-tag.risk) a.go")
                            .allInnerTexts();
            visitor.open("/identification");
            assertThat(visitor.page().locator("a.name").allInnerTexts())
                    .containsExactlyInAnyOrderElementsOf(homes);
            assertThat(visitor.page().locator("tr.band").count()).isEqualTo(1);
        }
    }

    @Test
    void a_school_finds_why_it_is_listed_on_a_phone() {
        try (Visitor visitor = Visitor.of(opora, Chromium.phone(), Visitor.SCHOOL)) {
            visitor.open("/");
            assertThat(visitor.section("Моя школа"))
                    .contains("Школа № 15", "В перечне", "не справились");
            visitor.follow("Карточка школы");
            assertThat(visitor.section("Почему школа в перечне")).contains("30 %");
        }
    }

    @Test
    void a_school_reads_the_same_certainty_as_the_region_though_it_sees_no_other_school() {
        String own = schoolsSeenBy(Visitor.SCHOOL).getFirst();
        try (Visitor school = at(own, Visitor.SCHOOL);
                Visitor operator = at(own, Visitor.OPERATOR)) {
            assertThat(school.section("Насколько надёжен вывод"))
                    .contains("школа была бы в перечне")
                    .isEqualTo(operator.section("Насколько надёжен вывод"));
        }
    }

    @Test
    void a_coordinator_sees_the_schools_of_her_municipality_and_no_other() {
        List<String> all = schoolsSeenBy(Visitor.OPERATOR);
        List<String> own = schoolsSeenBy(Visitor.COORDINATOR);
        assertThat(own).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all).containsAll(own);
        String foreign =
                all.stream().filter(address -> !own.contains(address)).findFirst().orElseThrow();
        assertForeign(Visitor.COORDINATOR, foreign);
        try (Visitor visitor = at(own.getFirst(), Visitor.COORDINATOR)) {
            assertThat(visitor.open(own.getFirst() + "/results")).isEqualTo(200);
            assertThat(visitor.open("/batches")).isEqualTo(404);
            assertThat(visitor.open("/protection")).isEqualTo(404);
        }
    }

    @Test
    void a_school_sees_itself_and_no_other() {
        List<String> own = schoolsSeenBy(Visitor.SCHOOL);
        assertThat(own).hasSize(1);
        String foreign =
                schoolsSeenBy(Visitor.OPERATOR).stream()
                        .filter(address -> !own.contains(address))
                        .findFirst()
                        .orElseThrow();
        assertForeign(Visitor.SCHOOL, foreign);
        try (Visitor visitor = at("/identification", Visitor.SCHOOL)) {
            assertThat(visitor.title()).isEqualTo(NOT_YOURS);
            assertThat(visitor.open("/batches")).isEqualTo(404);
            assertThat(visitor.open("/protection")).isEqualTo(404);
        }
    }

    /** Its card, its results, its verdict, and the row behind a number of its own: all as if they were not there. */
    private void assertForeign(String who, String school) {
        String verdict =
                linkFor(school, "main a[href*='/identification/runs/'][href*='/schools/']");
        String fact = linkFor(school + "/results", "main a[href^='/results/facts/']");
        try (Visitor visitor = at("/", who)) {
            for (String foreign : List.of(school, school + "/results", verdict, fact)) {
                assertThat(visitor.open(foreign)).as(foreign).isEqualTo(404);
                assertThat(visitor.title()).isEqualTo(NOT_YOURS);
            }
        }
    }

    private String linkFor(String page, String selector) {
        try (Visitor visitor = at(page, Visitor.OPERATOR)) {
            return visitor.page().locator(selector).first().getAttribute("href");
        }
    }

    private List<String> schoolsSeenBy(String email) {
        try (Visitor visitor = at("/schools", email)) {
            return visitor.page().locator("main th a[href^='/schools/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .distinct()
                    .toList();
        }
    }

    private Visitor at(String path, String email) {
        Visitor visitor = Visitor.of(opora, Chromium.desktop(), email);
        visitor.open(path);
        return visitor;
    }
}
