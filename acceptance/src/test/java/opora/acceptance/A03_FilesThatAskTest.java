package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be taken as they are: errors, schools that nobody knows, no word about the year; and files that take their time. */
@TestInstance(Lifecycle.PER_CLASS)
class A03_FilesThatAskTest {

    private static final String EMAIL = "operator@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";
    private static final String HEADER = "год;процедура;код ОО;участников;не справились\n";

    private final RunningOpora opora = RunningOpora.empty();

    @TempDir private Path folder;

    @BeforeAll
    void bring_the_register() {
        try (Visitor visitor = new Visitor(opora, Chromium.desktop())) {
            visitor.becomeTheFirstOperator(opora.linkForTheFirstOperator(), EMAIL, PASSWORD);
            visitor.page().waitForSelector(".op-nav");
            Loads loads = new Loads(visitor);
            loads.drop(Map.of("реестр.csv", SmallRegion.bytes(SmallRegion.REGISTER)));
            loads.accept();
        }
    }

    @AfterAll
    void close() {
        opora.close();
    }

    @Test
    void a_bad_row_waits_with_place_value_and_remedy_and_is_mended_on_the_screen() {
        try (Visitor visitor = operator()) {
            Loads loads = new Loads(visitor);
            loads.drop(
                    Map.of(
                            "ошибка.csv",
                            SmallRegion.bytes(SmallRegion.BROKEN),
                            "верно.csv",
                            SmallRegion.bytes(HEADER + "2022;VPR-6-RU;edu100003;20;3\n")));
            assertThat(visitor.content()).contains("Строка отложена Значение вне допустимого: 1");
            assertThat(visitor.row("Исправьте строку"))
                    .as("where, the value, what was expected")
                    .contains("ошибка.csv", "| 3 |", "«не справились»", "| 11 |", "не больше");
            assertThat(visitor.text()).contains("2 файла: 1 подходит", "отложено строк: 1");
            assertThat(visitor.download("Замечания в XLSX")).isNotEmptyFile();
            assertThat(loads.canBeAccepted()).isFalse();

            visitor.follow("отложено строк: 1");
            assertThat(visitor.text()).contains("Отложено: 1 строка", "Принять без этих строк: 1");
            visitor.fill("E «не справились»", "1");
            visitor.press("Сохранить и перечитать");
            visitor.page().waitForSelector("#mended");
            assertThat(visitor.row("Вернуть как было")).contains("строка 3", "11", "1");
            visitor.follow("К загрузке");
            loads.accept();
            visitor.open("/schools");
            visitor.follow("Школа № 3");
            visitor.follow("Результаты");
            assertThat(visitor.text())
                    .contains("3 из 20")
                    .as("the right row of the file that was mended")
                    .contains("6 из 30");
        }
    }

    @Test
    void an_unknown_school_is_added_matched_or_left_out_and_nothing_is_taken_before() {
        try (Visitor visitor = operator()) {
            Loads loads = new Loads(visitor);
            String rows =
                    HEADER
                            + "2023;VPR-5-MA;sch100001;20;2\n"
                            + "2023;VPR-5-MA;edu200001;21;3\n"
                            + "2023;VPR-5-MA;edu200002;22;4\n"
                            + "2023;VPR-5-MA;edu200003;23;5\n";
            loads.drop(Map.of("чужие.csv", SmallRegion.bytes(rows)));
            assertThat(visitor.section("3 незнакомых кода школ"))
                    .contains("edu200001", "edu200002", "edu200003")
                    .as("the older form of a login is the same school")
                    .doesNotContain("sch100001");
            assertThat(loads.canBeAccepted()).isFalse();
            assertThat(visitor.text()).contains("Пока нельзя принять");

            visitor.page().getByLabel("Что сделать с edu200001").selectOption("add");
            visitor.fill("Код известной школы вместо edu200002", "edu100002");
            visitor.page().getByLabel("Что сделать с edu200003").selectOption("leave-out");
            visitor.press("Сохранить решения");
            assertThat(visitor.text())
                    .contains("1 школа добавится", "строки 1 школы не принимаются");
            loads.accept();

            visitor.open("/schools");
            assertThat(visitor.text()).contains("edu200001").doesNotContain("edu200003");
            visitor.follow("Песчанская ООШ");
            visitor.follow("Результаты");
            assertThat(visitor.text()).contains("4 из 22");
            visitor.open("/schools?q=edu100001");
            visitor.follow("Ольховская СОШ");
            visitor.follow("Результаты");
            assertThat(visitor.text()).contains("2 из 20");
        }
    }

    @Test
    void a_file_that_does_not_say_its_year_and_paper_is_asked_about() {
        try (Visitor visitor = operator()) {
            Loads loads = new Loads(visitor);
            loads.drop(Map.of("выгрузка.csv", SmallRegion.bytes(SmallRegion.EXPORT)));
            assertThat(visitor.row("Ждёт ответа")).contains("выгрузка.csv", "не определена");
            assertThat(loads.canBeAccepted()).isFalse();
            visitor.fill("Год результатов, выгрузка.csv", "2021");
            visitor.page().getByLabel("Процедура, выгрузка.csv").selectOption("VPR-6-MA");
            visitor.press("Подтвердить");
            loads.waitUntilRead();
            assertThat(visitor.row("2 участника")).contains("ВПР 2021, математика, 6 класс");
            assertThat(loads.canBeAccepted()).isTrue();
            loads.remove();
        }
    }

    @Test
    void a_table_that_nobody_knows_is_explained_once() {
        try (Visitor visitor = operator()) {
            Loads loads = new Loads(visitor);
            loads.drop(
                    Map.of(
                            "район.csv",
                            SmallRegion.bytes(
                                    "Итоги;;;\nЛогин;Школа;Писали;Двойки\nedu100001;А;31;4\nedu100002;Б;11;5\n")));
            assertThat(loads.canBeAccepted()).isFalse();
            visitor.follow("Указать, что в столбцах");
            assertThat(visitor.text()).contains("Сейчас: строка 2", "Логин", "edu100001");
            visitor.page().getByLabel("Что это: A «Логин»").selectOption("SCHOOL");
            visitor.page().getByLabel("Что это: C «Писали»").selectOption("PARTICIPANTS");
            visitor.page().getByLabel("Что это: D «Двойки»").selectOption("FAILED");
            visitor.press("Показать, как это будет понято");
            assertThat(visitor.text()).contains("Так прочитать нельзя", "укажите год результатов");
            visitor.fill("Год результатов", "2024");
            visitor.fill("Процедура", "ВПР");
            visitor.fill("Класс", "7");
            visitor.page().locator("#subject").fill("математика");
            visitor.fill("Название сопоставления", "Сводка района");
            visitor.press("Показать, как это будет понято");
            assertThat(visitor.section("Как это будет понято"))
                    .contains("ВПР 2024, математика, 7 класс", "2 школы, 42 участника");
            visitor.press("Прочитать файл так");
            loads.waitUntilRead();
            assertThat(visitor.text()).contains("прочитано по сопоставлению столбцов");
            loads.accept();
            visitor.open("/schools");
            visitor.follow("Ольховская СОШ");
            visitor.follow("Результаты");
            assertThat(visitor.text()).contains("4 из 31");

            loads.drop(
                    Map.of(
                            "район25.csv",
                            SmallRegion.bytes(
                                    "Двойки;Писали;Логин;Школа\n3;30;edu100001;А\n5;12;edu100002;Б\n")));
            visitor.follow("Указать, что в столбцах");
            assertThat(visitor.text()).contains("Похоже на знакомую таблицу", "Сводка района");
            visitor.fill("Год результатов", "2025");
            visitor.fill("Класс", "7");
            visitor.press("Показать, как это будет понято");
            assertThat(visitor.section("Как это будет понято"))
                    .contains("ВПР 2025, математика, 7 класс", "2 школы, 42 участника");
            visitor.press("Прочитать файл так");
            loads.waitUntilRead();
            assertThat(loads.canBeAccepted()).isTrue();
            loads.remove();

            visitor.open("/mappings");
            visitor.follow("Сводка района");
            visitor.fill("Название сопоставления", "Сводка районов");
            visitor.press("Сохранить");
            visitor.open("/mappings");
            visitor.follow("Сводка районов");
            visitor.press("Удалить");
            assertThat(visitor.text()).contains("Пока ничего не запомнено");
        }
    }

    @Test
    void the_page_may_be_left_while_a_large_file_is_read_and_shows_its_progress()
            throws IOException {
        Path large = Files.writeString(folder.resolve("большая.csv"), manyParticipants());
        try (Visitor later = operator()) {
            later.open("/me");
            try (Visitor visitor = operator()) {
                new Loads(visitor).choose(List.of(large));
                assertThat(visitor.title()).endsWith("файлы читаются");
                assertThat(visitor.text())
                        .contains("Прочитано файлов: 0 из 1", "Страницу можно закрыть");
            }
            later.open("/");
            assertThat(later.text()).contains("файлы читаются", "Читается");
            Loads loads = new Loads(later);
            loads.openNewest();
            loads.waitUntilRead();
            assertThat(later.row("большая.csv"))
                    .contains("Таблица участников", "600 000 участников");
            loads.remove();
        }
    }

    private Visitor operator() {
        return Visitor.known(opora, Chromium.desktop(), EMAIL, PASSWORD);
    }

    /** Cells between quotes take longer to read: longer than a page takes to open. */
    private static String manyParticipants() {
        StringBuilder table =
                new StringBuilder("год;процедура;код ОО;класс;код участника;отметка;балл\n");
        for (int pupil = 0; pupil < 600_000; pupil++) {
            table.append("2024;VPR-5-MA;\"edu100001\";\"5А\";").append(pupil).append(";4;12\n");
        }
        return table.toString();
    }
}
