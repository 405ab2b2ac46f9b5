package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** A school types its classes, the operator loads a table over them, everybody goes into the next year and back; strangers find nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A16_ClassesTest {

    private static final String YEAR = "?year=2027";

    private final RunningOpora opora = RunningOpora.demo();
    private final String card = ownSchool();
    private final String classes = card + "/classes";

    @Test
    @Order(1)
    void a_school_finds_its_classes_and_types_those_of_the_new_year() {
        try (Visitor visitor = at(classes + "?year=2026", Visitor.SCHOOL)) {
            assertThat(visitor.content()).contains("2025/26 учебный год", "обучающихся");
            visitor.open(classes + YEAR);
            assertThat(visitor.content()).contains("Классов 2026/27 года пока нет");
            visitor.fill("Классы", "1А 21\n1Б 20");
            visitor.fill("С какого дня", "2026-09-01");
            visitor.press("Добавить классы");

            assertThat(visitor.content())
                    .contains("Классы добавлены", "2 класса, обучающихся 41", "1А", "1Б");
        }
    }

    @Test
    @Order(2)
    void the_operator_sees_what_a_table_would_change_accepts_and_recalls_it() {
        String table =
                """
                код ОО;учебный год;класс;обучающихся
                %1$s;2026/27;1 а;22
                %1$s;2026/27;1В;19
                """
                        .formatted(code());
        try (Visitor visitor = at("/batches", Visitor.OPERATOR)) {
            Loads loads = new Loads(visitor);
            loads.drop(Map.of("классы.csv", table.getBytes(StandardCharsets.UTF_8)));
            assertThat(visitor.content())
                    .contains(
                            "Реестр классов",
                            "2026/27: в 1А обучающихся было 21, станет 22",
                            "2026/27: новый класс 1В",
                            "класс 1Б в Опоре есть, а в этой таблице его нет");
            loads.accept();
            visitor.open(classes + YEAR);
            assertThat(visitor.content()).contains("3 класса, обучающихся 61");

            loads.recallNewest("пробная таблица");
            visitor.open(classes + YEAR);
            assertThat(visitor.content()).contains("2 класса, обучающихся 41");
        }
    }

    @Test
    @Order(3)
    void everybody_goes_into_the_next_year_and_back() {
        try (Visitor visitor = at(classes + "?year=2026", Visitor.SCHOOL)) {
            String before = visitor.content();
            visitor.follow("Перевести на 2026/27 год");
            assertThat(visitor.content()).contains("Пустая строка — выпуск");
            visitor.press("Перевести");
            assertThat(visitor.content())
                    .contains("Классы переведены на 2026/27 год", "С 1 сентября 2026");

            visitor.page().locator("summary:text-is('Отозвать')").first().click();
            visitor.fill("Почему отзываете", "рано перевели");
            visitor.press("Отозвать изменение");
            assertThat(visitor.content()).contains("Изменение отозвано", "рано перевели");
            visitor.open(classes + YEAR);
            assertThat(visitor.content()).contains("2 класса, обучающихся 41");
            visitor.open(classes + "?year=2026");
            assertThat(rows(visitor.content())).isEqualTo(rows(before));
        }
    }

    @Test
    @Order(4)
    void a_class_goes_to_the_neighbour_and_back() {
        try (Visitor visitor = at(classes + "?year=2026", Visitor.OPERATOR)) {
            String before = rows(visitor.content());
            visitor.follow("Перевести в другую школу");
            visitor.page().locator("#titles input[type=checkbox]").first().check();
            Locator title = visitor.page().locator("#titles input[name^=title-]").first();
            title.fill(title.inputValue() + "-новый");
            Locator neighbours = visitor.page().locator("#into option");
            String neighbour = String.valueOf(neighbours.nth(1).getAttribute("value"));
            visitor.page().locator("#into").selectOption(neighbour);
            visitor.fill("С какого дня", "2026-05-20");
            visitor.press("Перевести");
            assertThat(visitor.content())
                    .contains("Перевод в другую школу записан", "Классы перешли в другую школу");
            assertThat(rows(visitor.content())).isNotEqualTo(before);

            visitor.open("/schools/" + neighbour + "/classes?year=2026");
            assertThat(visitor.content()).contains("-НОВЫЙ");
            visitor.page().locator("summary:text-is('Отозвать')").first().click();
            visitor.fill("Почему отзываете", "не тот класс");
            visitor.press("Отозвать изменение");
            assertThat(visitor.content()).contains("Изменение отозвано");
            visitor.open(classes + "?year=2026");
            assertThat(rows(visitor.content())).isEqualTo(before);
        }
    }

    @Test
    @Order(5)
    void strangers_find_nothing() {
        String foreign;
        try (Visitor visitor = at("/schools", Visitor.COORDINATOR)) {
            String own = visitor.page().locator("main").innerHTML();
            visitor.open("/");
            foreign = foreignTo(own);
            assertThat(visitor.open(foreign + "/classes")).isEqualTo(404);
            assertThat(visitor.open(foreign + "/classes/promotion")).isEqualTo(404);
            assertThat(visitor.open(foreign + "/classes.xlsx")).isEqualTo(404);
        }
        try (Visitor visitor = at("/", Visitor.SCHOOL)) {
            assertThat(visitor.open(foreign + "/classes")).isEqualTo(404);
            assertThat(visitor.open("/territory/classes")).isEqualTo(404);
        }
    }

    /** What the classes of the year add up to. */
    private static String rows(String content) {
        Matcher total = Pattern.compile("\\d+ класс\\S*, обучающихся \\d+").matcher(content);
        assertThat(total.find()).isTrue();
        return total.group();
    }

    private String foreignTo(String own) {
        try (Visitor visitor = at("/schools", Visitor.OPERATOR)) {
            return visitor.page().locator("main th a[href^='/schools/']").all().stream()
                    .map(link -> String.valueOf(link.getAttribute("href")))
                    .filter(address -> !own.contains("\"" + address + "\""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String ownSchool() {
        try (Visitor visitor = at("/", Visitor.SCHOOL)) {
            Matcher own = Pattern.compile("/schools/\\d+").matcher(visitor.page().content());
            assertThat(own.find()).isTrue();
            return own.group();
        }
    }

    private String code() {
        try (Visitor visitor = at(card, Visitor.OPERATOR)) {
            Matcher code = Pattern.compile("код ОО (\\S+)").matcher(visitor.content());
            assertThat(code.find()).isTrue();
            return code.group(1);
        }
    }

    private Visitor at(String path, String email) {
        Visitor visitor = Visitor.of(opora, Chromium.desktop(), email);
        visitor.open(path);
        return visitor;
    }
}
