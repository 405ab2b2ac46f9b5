package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** A coordinator gives a school to another municipality: it is seen there and no more here, every total stays, and the operator takes it back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A09_SchoolsMoveTest {

    private static final String DAY = "2026-09-01";

    private final RunningOpora opora = RunningOpora.demo();
    private final String card = ofCoordinator();
    private final String before = totals();

    @Test
    @Order(1)
    void a_coordinator_sees_what_would_change_and_records_it() {
        try (Visitor visitor = at(card + "/history", Visitor.COORDINATOR)) {
            visitor.follow("Передача в другой муниципалитет");
            visitor.page()
                    .getByLabel("В какой муниципалитет")
                    .selectOption(
                            visitor.page()
                                    .locator(
                                            "#municipality option:not(:text-is('город Кедрогорск'))")
                                    .last()
                                    .getAttribute("value"));
            visitor.fill("С какого дня", DAY);
            visitor.fill("Основание", "Приказ № 14 от 20.08.2026");
            visitor.press("Показать, что изменится");
            assertThat(visitor.section("Что изменится"))
                    .contains("муниципалитет", "город Кедрогорск");
            visitor.press("Записать изменение");
            assertThat(visitor.text()).contains("Школа передана в другой муниципалитет");
            assertThat(visitor.open(card)).isEqualTo(404);
        }
    }

    @Test
    @Order(2)
    void totals_stay_under_every_structure() {
        assertThat(totals()).isEqualTo(before);
        try (Visitor visitor = at(card + "/history", Visitor.OPERATOR)) {
            assertThat(visitor.section("Что менялось"))
                    .contains(
                            "1 сентября 2026: Школа передана в другой муниципалитет",
                            "было «город Кедрогорск»",
                            "Основание: Приказ № 14 от 20.08.2026");
        }
    }

    @Test
    @Order(3)
    void the_operator_takes_it_back_and_the_school_is_where_it_was() {
        try (Visitor visitor = at("/territory", Visitor.OPERATOR)) {
            visitor.follow("Школа передана в другой муниципалитет");
            visitor.fill("Почему отзываете", "Передача отменена");
            visitor.press("Отозвать изменение");
            assertThat(visitor.text()).contains("Изменение отозвано", "Передача отменена");
        }
        try (Visitor visitor = at(card, Visitor.COORDINATOR)) {
            assertThat(visitor.title()).contains("город Кедрогорск");
        }
        assertThat(totals()).isEqualTo(before);
    }

    private String ofCoordinator() {
        try (Visitor visitor = at("/schools", Visitor.COORDINATOR)) {
            return String.valueOf(
                    visitor.page()
                            .locator("main th a[href^='/schools/']")
                            .first()
                            .getAttribute("href"));
        }
    }

    /** The last line of the municipalities of the list, the same under every structure; and how many schools there are at all. */
    private String totals() {
        try (Visitor visitor = at("/identification", Visitor.OPERATOR)) {
            String run = visitor.path();
            List<String> totals =
                    List.of("", "?structure=year", "?structure=today").stream()
                            .map(structure -> {
                                visitor.open(run + structure);
                                return visitor.row("Всего");
                            })
                            .distinct()
                            .toList();
            assertThat(totals).hasSize(1);
            visitor.open("/schools");
            Matcher schools = Pattern.compile("\\d+ школ\\S*").matcher(visitor.content());
            assertThat(schools.find()).isTrue();
            return totals.getFirst() + ", " + schools.group();
        }
    }

    private Visitor at(String path, String email) {
        Visitor visitor = Visitor.of(opora, Chromium.desktop(), email);
        visitor.open(path);
        return visitor;
    }
}
