package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A school drafts from its explanation, the curator returns it, the municipality approves, a correction is agreed, the diary is kept, the note is read. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class A23_AProgrammeTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate TODAY = LocalDate.now();
    private static final String TITLE = "Программа приёмки: учимся вместе";
    private static final String LATE = "Провести семинар о решаемости заданий";
    private static final String DONE = "Разобрать пробную работу с учителями";

    private final RunningOpora opora = RunningOpora.demo();
    private final Visitor school = Visitor.of(opora, Chromium.desktop(), Visitor.SCHOOL);
    private final Visitor curator = Visitor.of(opora, Chromium.desktop(), "curator@opora.example");
    private final Visitor municipality = Visitor.of(opora, Chromium.desktop(), Visitor.COORDINATOR);

    @TempDir private Path folder;
    private String programme = "";

    @AfterAll
    void close() {
        school.close();
        curator.close();
        municipality.close();
    }

    private Locator form(Visitor visitor) {
        return visitor.page().locator("form[data-keep]").first();
    }

    /** Adds one provision of the kind where the text page offers it first. */
    private void add(String kind, String parent, String... labelsAndTexts) {
        school.open(programme + "/provisions/new?kind=" + kind + parent);
        for (int at = 0; at < labelsAndTexts.length; at += 2) {
            school.page()
                    .getByLabel(Pattern.compile("^" + labelsAndTexts[at]))
                    .first()
                    .fill(labelsAndTexts[at + 1]);
        }
        school.page()
                .getByText("Сохранить", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        school.page().waitForLoadState();
    }

    private void submit() {
        school.open(programme + "/course");
        school.press("Отправить на согласование");
    }

    private String state(Visitor visitor) {
        visitor.open(programme);
        return visitor.content();
    }

    @Test
    @Order(1)
    void a_school_begins_with_what_the_list_says_of_it() {
        school.open("/programmes/start");
        ForEveryone.isForEveryone(school);
        assertThat(school.content()).contains("почему:");
        school.page().locator("input[name='f.title']").fill(TITLE);
        school.page().locator("input[name='f.starts']").fill(TODAY.minusDays(120).toString());
        school.page().locator("input[name='f.ends']").fill(TODAY.plusDays(120).toString());
        school.press("Начать программу с отмеченным");

        programme = school.path();
        assertThat(programme).matches("/programmes/\\d+");
        assertThat(school.content()).contains(TITLE, "Черновик", "Документы");
    }

    @Test
    @Order(2)
    void what_is_typed_survives_a_lost_connection() {
        school.open(programme + "/provisions/1");
        Page page = school.page();
        page.locator("[name='f.developer']").fill("Рабочая группа");
        page.locator("[data-kept]:has-text('Черновик сохранён')").waitFor();
        page.route("**/drafts", Route::abort);
        page.locator("[name='f.developer']").fill("Рабочая группа школы");
        page.locator("[data-kept]:has-text('на этом устройстве')").waitFor();
        page.unroute("**/drafts");

        school.open(programme + "/provisions/1");
        assertThat(school.content()).contains("На этом устройстве остался несохранённый текст");
        school.press("Вставить в форму");
        assertThat(page.locator("[name='f.developer']").inputValue())
                .isEqualTo("Рабочая группа школы");
        form(school).locator("button.btn-primary").click();
        page.waitForLoadState();
        assertThat(school.content()).contains("Сохранено");
        school.open(programme + "/provisions/1");
        assertThat(school.content()).doesNotContain("несохранённый");
    }

    @Test
    @Order(3)
    void a_section_with_two_activities_is_written() {
        school.open(programme + "/text");
        String part =
                school.page()
                        .locator("a[href*='provisions/new?kind=activity_group&parent=']")
                        .first()
                        .getAttribute("href");
        add(
                "activity_group",
                part.substring(part.indexOf("&parent=")),
                "Название раздела",
                "Уроки");
        String group =
                school.page()
                        .locator("a[href*='provisions/new?kind=activity&parent=']")
                        .last()
                        .getAttribute("href");
        String into = group.substring(group.indexOf("&parent="));
        add(
                "activity",
                into,
                "Мероприятие",
                LATE,
                "Срок",
                "до " + TYPED.format(TODAY.minusDays(9)));
        add(
                "activity",
                into,
                "Мероприятие",
                DONE,
                "Срок",
                "до " + TYPED.format(TODAY.plusDays(30)),
                "Чем подтверждается",
                "протокол");
        assertThat(school.content()).contains(LATE, DONE);
    }

    @Test
    @Order(4)
    void the_curator_returns_it_with_two_remarks() {
        submit();
        assertThat(state(school)).contains("На согласовании", "у куратора");
        curator.open("/");
        assertThat(curator.content()).contains("Согласовать программы");
        for (String remark : new String[] {"Чем это измерить?", "Кто отвечает?"}) {
            curator.open(programme + "/text");
            curator.page().locator("a.op-edit").first().click();
            curator.page().waitForLoadState();
            curator.fill("Новое замечание", remark);
            curator.press("Записать замечание");
            assertThat(curator.content()).contains(remark);
        }
        curator.open(programme + "/course");
        ForEveryone.isForEveryone(curator);
        curator.press("Вернуть с замечаниями");
        assertThat(curator.content()).contains("Напишите, почему возвращаете");
        curator.fill("Заключение", "Исправьте по замечаниям");
        curator.press("Вернуть с замечаниями");

        assertThat(state(school)).contains("Возвращена");
        school.open("/");
        assertThat(school.content()).contains("Исправить программу по замечаниям");
        school.open("/notices");
        assertThat(school.content()).contains("Возвращена на доработку");
    }

    @Test
    @Order(5)
    void the_municipality_approves_and_the_edition_is_frozen() {
        school.open(programme + "/provisions/1");
        school.page().locator("[name='f.executors']").fill("Педагоги школы");
        form(school).locator("button.btn-primary").click();
        submit();
        passOn();
        municipality.open(programme + "/course");
        municipality.fill("Каким документом утверждается", "приказ 31 от " + TYPED.format(TODAY));
        municipality.press("Утвердить");
        assertThat(state(school)).contains("Выполняется", "приказ 31 от");
        assertThat(school.download("Word")).isNotEmptyFile();
    }

    private void passOn() {
        curator.open(programme + "/course");
        curator.press("Согласовать и передать выше");
    }

    @Test
    @Order(6)
    void a_correction_shows_what_changed_and_is_agreed_again() {
        school.open(programme + "/text");
        school.page().locator("a[aria-label='Изменить: " + DONE + "']").first().click();
        school.page().waitForLoadState();
        school.page().locator("[name='f.responsible']").fill("заместитель директора");
        form(school).locator("button.btn-primary").click();
        school.page().waitForLoadState();
        school.open(programme + "/course");
        assertThat(school.content())
                .contains("Что изменено после утверждения", "заместитель директора");
        submit();
        passOn();
        municipality.open(programme + "/course");
        assertThat(municipality.content()).contains("Что изменено после утверждения");
        municipality.fill("Каким документом утверждается", "приказ 60 от " + TYPED.format(TODAY));
        municipality.press("Утвердить");
        assertThat(state(school)).contains("приказ 60 от");
    }

    @Test
    @Order(7)
    void the_diary_is_done_only_with_what_proves_it_and_late_is_seen_above() throws IOException {
        school.open(programme + "/diary");
        ForEveryone.isForEveryone(school);
        school.follow(DONE);
        fillEntry("100", "Работа разобрана");
        assertThat(school.content()).contains("Ждёт подтверждения");
        Path proof = folder.resolve("протокол.pdf");
        Files.writeString(proof, "%PDF-1.7 подписано");
        school.page().locator("input[type=file]").first().setInputFiles(proof);
        fillEntry("100", "Протокол приложен");
        assertThat(school.content()).contains("Готово", "протокол.pdf");

        municipality.open("/programmes/overdue");
        assertThat(municipality.content()).contains(LATE, "9");
        curator.open("/programmes/overdue");
        assertThat(curator.content()).contains(LATE);
        school.open(programme + "/diary");
        assertThat(school.download("Дневник в Word")).isNotEmptyFile();
    }

    private void fillEntry(String percent, String words) {
        school.page().locator("[name=percent]").fill(percent);
        school.page().locator("[name=days]").fill(TYPED.format(TODAY));
        school.page().locator("[name=words]").fill(words);
        school.press("Сохранить запись");
    }

    @Test
    @Order(8)
    void the_municipality_reads_how_programmes_go_on_and_takes_the_note() {
        municipality.open("/programmes/progress");
        assertThat(municipality.content()).contains("Выполнено", "Просрочено", TITLE);
        ForEveryone.isForEveryone(municipality);
        assertThat(municipality.download("Справка в Word")).isNotEmptyFile();
        assertThat(municipality.download("Excel")).isNotEmptyFile();
    }
}
