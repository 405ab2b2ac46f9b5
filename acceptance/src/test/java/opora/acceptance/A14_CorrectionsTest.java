package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Three people in three browsers: a school disputes a number before the list is final, is answered, and reads the mended list. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A14_CorrectionsTest {

    private static final String OPERATOR = "operator@region.example";
    private static final String COORDINATOR = "coordinator@region.example";
    private static final String SCHOOL = "school@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";

    private final RunningOpora opora = RunningOpora.empty();

    @TempDir private Path folder;

    @AfterAll
    void close() {
        opora.close();
    }

    @Test
    @Order(1)
    void an_operator_opens_a_window_over_a_draft() {
        try (Visitor visitor = new Visitor(opora, Chromium.desktop())) {
            visitor.becomeTheFirstOperator(opora.linkForTheFirstOperator(), OPERATOR, PASSWORD);
            Loads loads = new Loads(visitor);
            loads.drop(SmallRegion.files());
            loads.accept();
            identify(visitor);
            invite(visitor, "MUNICIPAL_COORDINATOR", COORDINATOR, "municipality", "Город Нижний");
            invite(visitor, "SCHOOL", SCHOOL, "school", "Школа № 3");
            visitor.open("/corrections");
            assertThat(visitor.content()).contains("Окно ещё не открывали");
            visitor.follow("Открыть окно");
            visitor.fill("Последний день для школ", LocalDate.now().plusDays(7).toString());
            visitor.fill(
                    "Последний день для муниципалитетов", LocalDate.now().plusDays(9).toString());
            visitor.fill("Слово школам", "Сверьте числа с протоколами.");
            visitor.press("Открыть окно");
            assertThat(visitor.content()).contains("3 школы", "3\nне смотрели", "Школы проверяют");
        }
    }

    @Test
    @Order(2)
    void a_school_disputes_a_number_without_a_script() throws IOException {
        try (Visitor visitor =
                Visitor.known(opora, Chromium.withoutJavaScript(), SCHOOL, PASSWORD)) {
            assertThat(visitor.open("/identification/runs/1")).isEqualTo(404);
            visitor.open("/corrections");
            assertThat(visitor.title()).isEqualTo("Школа № 3, Город Нижний");
            assertThat(visitor.section("Предварительный статус")).contains("Зона риска");
            assertThat(visitor.content()).contains("Сверьте числа с протоколами.");
            visitor.follow("Оспорить ВПР, математика, 5 класс, 2021 год");
            visitor.fill("Сколько участников должно быть", "50");
            visitor.fill("Сколько из них не справились", "14");
            visitor.fill("Откуда это видно", "В протоколе четырнадцать двоек, в файле пятнадцать.");
            visitor.choose(
                    List.of(
                            Files.writeString(
                                    folder.resolve("протокол.pdf"), "%PDF-1.7 протокол")));
            visitor.press("Подать заявление");
            assertThat(visitor.title()).isEqualTo("Заявление 1");
            assertThat(visitor.content()).contains("протокол.pdf", "Ждёт муниципалитета");
        }
    }

    @Test
    @Order(3)
    void the_municipality_answers_and_the_region_agrees() {
        try (Visitor visitor = coordinator()) {
            visitor.open("/corrections");
            visitor.follow("Заявление 1");
            assertThat(visitor.download("протокол.pdf")).hasContent("%PDF-1.7 протокол");
            visitor.fill("Пояснение", "Сверили с протоколом: Петров Иван не писал.");
            visitor.press("Поддержать школу");
            assertThat(visitor.content()).contains("Ждёт решения");
        }
        try (Visitor visitor = operator()) {
            visitor.open("/corrections");
            assertThat(visitor.content()).contains("1\nс ответом, без решения");
            visitor.follow("Заявление 1");
            visitor.press("Исправить число");
            assertThat(visitor.content()).contains("ждём исправленных данных");
            visitor.open("/identification/runs/1");
            assertThat(visitor.content())
                    .contains("Заявление 1, Школа № 3", "Почему вводите сейчас");
        }
    }

    @Test
    @Order(4)
    void a_pupil_who_was_named_is_taken_out_without_a_script() {
        try (Visitor visitor =
                Visitor.known(opora, Chromium.withoutJavaScript(), OPERATOR, PASSWORD)) {
            visitor.open("/corrections/requests/1");
            visitor.page().locator("#removal summary").click();
            visitor.choose("place", "Муниципалитет поддержал школу");
            visitor.fill("Что удалить", "Петров Иван");
            visitor.choose("reason", "имя ученика");
            visitor.press("Удалить навсегда");
            assertThat(visitor.section("История"))
                    .contains("Удалены сведения об ученике", "11 знаков")
                    .contains("Сверили с протоколом: [удалено: сведения об ученике] не писал.");
        }
        try (Visitor visitor = Visitor.known(opora, Chromium.phone(), SCHOOL, PASSWORD)) {
            visitor.open("/corrections/requests/1");
            assertThat(visitor.content())
                    .contains("Удалены сведения об ученике")
                    .doesNotContain("Петров");
        }
    }

    @Test
    @Order(5)
    void a_mended_file_is_linked_and_a_new_run_shows_the_change() {
        try (Visitor visitor = operator()) {
            Loads loads = new Loads(visitor);
            loads.drop(Map.of("исправлено.csv", SmallRegion.bytes(SmallRegion.MENDED)));
            loads.accept();
            visitor.open("/corrections/requests/1");
            assertThat(visitor.content())
                    .contains("загрузка 2, редакция", "Это то, о чём просила школа.");
            visitor.follow("Выявить школы заново");
            visitor.press("Выявить школы");
            String run = visitor.path();
            visitor.open(run + "?page=all&status=clear");
            assertThat(visitor.row("Школа № 3")).contains("вне перечня", "14 из 50");
            visitor.open(run);
            visitor.fill("Почему вводите сейчас", "Приказ готовится");
            visitor.press("Сделать действующим");
            assertThat(visitor.text()).contains("Расчёт 2 действует");
        }
        try (Visitor visitor = Visitor.known(opora, Chromium.phone(), SCHOOL, PASSWORD)) {
            visitor.open("/corrections/requests/1");
            assertThat(visitor.content()).contains("Исправлено", "не справились 14 из 50");
            visitor.open("/");
            assertThat(visitor.content()).contains("вне перечня");
            visitor.follow("Карточка школы");
            assertThat(visitor.content()).contains("1 число оспорено, по всем решено");
        }
    }

    private static void identify(Visitor visitor) {
        visitor.open("/identification/runs/new");
        visitor.page().check("input[type=radio][name=year][value='2021']");
        visitor.press("Выявить школы");
    }

    private void invite(Visitor visitor, String role, String email, String list, String place) {
        new Invitations(opora, visitor, PASSWORD)
                .accepted(role, "Белова Н. В.", email, form -> form.choose(list, place))
                .close();
    }

    private Visitor operator() {
        return Visitor.known(opora, Chromium.desktop(), OPERATOR, PASSWORD);
    }

    private Visitor coordinator() {
        return Visitor.known(opora, Chromium.desktop(), COORDINATOR, PASSWORD);
    }
}
