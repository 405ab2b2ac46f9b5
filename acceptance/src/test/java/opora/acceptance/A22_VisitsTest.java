package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A curator of the sample region plans a visit, holds it, decides; the school reports, the curator closes, the region sees what is overdue. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A22_VisitsTest {

    private static final String CURATOR = "curator@opora.example";
    private static final String PURPOSE = "Посмотреть, как готовят к пробной работе";
    private static final String DECISION = "Провести пробную работу и разобрать её";

    private final RunningOpora opora = RunningOpora.demo();
    private final Visitor curator = Visitor.of(opora, Chromium.desktop(), CURATOR);
    private final Visitor school = Visitor.of(opora, Chromium.phone(), Visitor.SCHOOL);

    private String visit = "";

    @TempDir Path folder;

    @AfterAll
    void close() {
        curator.close();
        school.close();
    }

    /** The school of the director, which the curator has too. */
    private String ofSchool() {
        school.open("/visits");
        return school.path();
    }

    @Test
    @Order(1)
    void a_curator_plans_a_visit_and_the_school_reads_it_on_a_phone() {
        curator.open(ofSchool());
        curator.follow("Запланировать посещение");
        curator.press("Запланировать");
        assertThat(curator.title()).isEqualTo("Запланировать посещение");
        curator.fill("День", LocalDate.now().toString());
        curator.fill("Зачем", PURPOSE);
        curator.fill("Что посмотреть", "Урок в девятом классе\nКак проверяют работы");
        curator.press("Запланировать");
        assertThat(curator.content())
                .contains("Посещение запланировано", PURPOSE, "Урок в девятом классе");
        visit = curator.path();
        ForEveryone.isForEveryone(curator);

        school.open(visit);
        assertThat(school.content()).contains(PURPOSE, "Предстоит").doesNotContain("Не получается");
        ForEveryone.isForEveryone(school);
    }

    @Test
    @Order(2)
    void the_visit_is_told_with_a_file_and_printed() throws Exception {
        curator.open(visit);
        curator.page().getByText("Записать протокол").first().click();
        curator.fill("Кто участвовал", "куратор, директор, учитель математики");
        curator.fill("Что увидели", "Задания решают по образцу, ошибок не разбирают.");
        curator.press("Записать протокол");
        assertThat(curator.section("Протокол")).contains("Задания решают по образцу");
        Path scan = folder.resolve("протокол.pdf");
        Files.writeString(scan, "%PDF-1.7 подписано");
        curator.choose(List.of(scan));
        curator.press("Приложить");
        assertThat(curator.section("Файлы")).contains("протокол.pdf");
        assertThat(curator.download("Протокол в Word")).isNotEmptyFile();
        assertThat(curator.download("Протокол в PDF")).isNotEmptyFile();
    }

    @Test
    @Order(3)
    void a_decision_is_made_reported_without_a_script_and_closed() {
        curator.open(visit);
        curator.fill("Что решили", DECISION);
        curator.fill("Кто отвечает", "заместитель директора");
        curator.fill("Срок", LocalDate.now().plusDays(10).toString());
        curator.press("Записать решение");
        assertThat(curator.section("Решения")).contains(DECISION, "В работе");

        try (Visitor plain = Visitor.of(opora, Chromium.withoutJavaScript(), Visitor.SCHOOL)) {
            plain.open(visit);
            plain.page().getByText("Отчитаться").first().click();
            plain.fill("Пояснение", "Работа прошла, разобрали на уроке.");
            plain.press("Выполнено");
            assertThat(plain.section("Решения")).contains("Ждёт куратора", "Работа прошла");
        }
        curator.open("/visits?decision=REPORTED");
        curator.follow(DECISION);
        curator.page().getByText("Закрыть, перенести, снять").first().click();
        curator.press("Закрыть: выполнено");
        assertThat(curator.section("Решения")).contains("Решение закрыто: выполнено", "Выполнено");
    }

    @Test
    @Order(4)
    void the_region_sees_what_is_overdue_who_accompanies_whom_and_who_is_silent() {
        try (Visitor region = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR)) {
            region.open("/visits?decision=OVERDUE");
            assertThat(region.section("Решения")).contains("Просрочено");
            ForEveryone.isForEveryone(region);
            assertThat(region.download("XLSX")).isNotEmptyFile();

            region.follow("Кураторы");
            assertThat(region.content()).contains("Мельник А. С.", "без куратора");
            ForEveryone.isForEveryone(region);
            assertThat(region.download("XLSX")).isNotEmptyFile();

            region.open("/next/silence?days=30");
            assertThat(region.content()).contains("не записана ни разу");
            ForEveryone.isForEveryone(region);
            assertThat(region.download("XLSX")).isNotEmptyFile();
        }
    }

    @Test
    @Order(5)
    void a_note_is_for_those_above_the_school_alone() {
        String page = ofSchool();
        curator.open(page);
        curator.fill("Новая заметка", "Завуч уходит в июне");
        curator.press("Записать заметку");
        assertThat(curator.section("Заметки")).contains("Завуч уходит в июне");
        school.open(page);
        assertThat(school.content()).doesNotContain("Завуч уходит в июне", "Заметки");
        curator.press("Отменить заметку");
        assertThat(curator.section("Заметки")).contains("отменена");
    }
}
