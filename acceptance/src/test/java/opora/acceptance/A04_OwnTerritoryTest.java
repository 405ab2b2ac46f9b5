package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A municipality and a school see their own; what is foreign does not exist for them. */
class A04_OwnTerritoryTest {

    private final RunningOpora opora = RunningOpora.demo();

    @Test
    void a_coordinator_sees_the_schools_of_her_municipality_and_no_other() {
        List<String> all = schoolsSeenBy(Visitor.OPERATOR);
        List<String> own = schoolsSeenBy(Visitor.COORDINATOR);
        assertThat(own).isNotEmpty().hasSizeLessThan(all.size());
        String foreign =
                all.stream().filter(address -> !own.contains(address)).findFirst().orElseThrow();
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.COORDINATOR)) {
            assertThat(visitor.open(foreign)).isEqualTo(404);
            assertThat(visitor.title()).isEqualTo("Такой страницы нет или она не ваша");
            assertThat(visitor.open(own.getFirst())).isEqualTo(200);
            assertThat(visitor.open("/batches")).isEqualTo(404);
        }
    }

    @Test
    void a_school_sees_itself_and_why() {
        try (Visitor visitor = Visitor.of(opora, Chromium.phone(), Visitor.SCHOOL)) {
            visitor.open("/");
            visitor.page().locator("main a[href^='/schools/']").first().click();
            assertThat(visitor.text()).contains("не справились");
            assertThat(visitor.open("/people")).isEqualTo(404);
        }
    }

    private List<String> schoolsSeenBy(String email) {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), email)) {
            visitor.open("/schools");
            return visitor.page().locator("main a[href^='/schools/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .distinct()
                    .toList();
        }
    }
}
