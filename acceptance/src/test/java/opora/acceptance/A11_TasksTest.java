package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A register with a gap becomes a task of the municipality; it explains, the region returns it with a remark; with the load goes the task. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class A11_TasksTest {

    private static final String GAP = "Не указан населённый пункт";
    private static final String SCHOOL = "Школа сверки данных";
    private static final String WHY = "Школа открыта в сентябре, адрес ещё не утверждён.";
    private static final String REMARK = "Адрес есть в уставе, передайте его, пожалуйста.";

    private static final RunningOpora OPORA = RunningOpora.demo();

    @BeforeAll
    static void a_school_comes_without_a_settlement() {
        String register =
                "код ОО;наименование;муниципалитет\nedu990001;%s;город Кедрогорск\n"
                        .formatted(SCHOOL);
        try (Visitor operator = Visitor.of(OPORA, Chromium.desktop(), Visitor.OPERATOR)) {
            Loads loads = new Loads(operator);
            loads.drop(Map.of("новая-школа.csv", SmallRegion.bytes(register)));
            loads.accept();
        }
    }

    @AfterAll
    static void the_school_goes() {
        try (Visitor operator = Visitor.of(OPORA, Chromium.desktop(), Visitor.OPERATOR)) {
            new Loads(operator).recallNewest("учебная школа");
        }
    }

    @Test
    @Order(1)
    void the_municipality_finds_what_where_why_and_what_to_do() {
        try (Visitor coordinator = coordinator()) {
            DataTasks.waitFor(coordinator, "/tasks", SCHOOL);
            assertThat(coordinator.section(GAP + ": 1"))
                    .contains(
                            "Городские и сельские школы нельзя сравнивать отдельно.",
                            "населённый пункт: не указано");
            open(coordinator);
            assertThat(coordinator.title()).isEqualTo(GAP);
            assertThat(coordinator.content()).contains("Ждёт ответа", "Найдено сверкой");
        }
    }

    @Test
    @Order(2)
    void an_explanation_is_a_sentence_and_takes_the_task_away() {
        try (Visitor coordinator = coordinator()) {
            coordinator.open("/tasks");
            open(coordinator);
            DataTasks.answer(coordinator, "Почему так получилось", "нет", "Сохранить пояснение");
            assertThat(coordinator.content()).contains("хотя бы одно предложение");
            DataTasks.answer(coordinator, "Почему так получилось", WHY, "Сохранить пояснение");
            assertThat(coordinator.content()).contains("Пояснение сохранено", "Объяснено", WHY);
            coordinator.open("/tasks");
            assertThat(coordinator.content()).doesNotContain(GAP);
        }
    }

    @Test
    @Order(3)
    void the_region_returns_it_and_the_municipality_is_told() {
        try (Visitor operator = Visitor.of(OPORA, Chromium.desktop(), Visitor.OPERATOR)) {
            operator.open("/tasks?rule=territory.settlement_given");
            assertThat(operator.content()).contains("Пояснения, которые дали вам", WHY);
            open(operator);
            DataTasks.answer(operator, "Чего не хватает", REMARK, "Вернуть с замечанием");
            assertThat(operator.content()).contains("Возвращено");
        }
        try (Visitor coordinator = coordinator()) {
            coordinator.open("/notices");
            coordinator.follow(
                    coordinator
                            .page()
                            .locator("button.op-go:has-text('Пояснение вернули: " + GAP + "')"));
            assertThat(coordinator.title()).isEqualTo(GAP);
            assertThat(coordinator.content()).contains("Возвращено с замечанием", REMARK, WHY);
        }
    }

    private static Visitor coordinator() {
        return Visitor.of(OPORA, Chromium.desktop(), Visitor.COORDINATOR);
    }

    private static void open(Visitor visitor) {
        String task = "section:has(h2:has-text(\"" + GAP + "\")) a.go";
        visitor.follow(visitor.page().locator(task));
    }
}
