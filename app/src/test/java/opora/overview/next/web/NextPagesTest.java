package opora.overview.next.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Which schools stand there for whom, and what becomes of a contact and of a dismissal. */
@SpringBootTest(properties = "opora.next=called here alone") // other tests expect nobody called
@AutoConfigureMockMvc
@OnTestDatabase
class NextPagesTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Clock clock;
    @Autowired JdbcClient database;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    private String text(Viewer viewer, String address) throws Exception {
        return pages.text(viewer, address).replaceAll("[\\u00a0\\u202f]", " ");
    }

    private MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder deed)
            throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(deed.with(As.viewer(viewer)).with(csrf())).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private String second() {
        return "/next/schools/" + world.second().value();
    }

    private String borovinskaya() {
        return "/next/schools/" + world.borovinskaya().value();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void the_region_reads_its_schools_in_order_with_the_reasons() throws Exception {
        String page = text(world.own(Role.DEPARTMENT), "/next");
        assertThat(page)
                .contains(
                        "За неделю вы успеваете 5 школ. Действует перечень 2026 года.",
                        "В перечне 2026 года — А, Б: Математика 5; Русский 6.",
                        "В зоне риска 2026 года — Русский 6 (есть группы до 10 участников).",
                        "Нет результата: Математика 5.",
                        "Связь со школой не записана ни разу.",
                        "Новый повод никогда не опускает школу");
        assertThat(page.indexOf("Боровинская СОШ")).isLessThan(page.indexOf("Липовская ООШ"));
        assertThat(page.indexOf("Липовская ООШ")).isLessThan(page.indexOf("Школа № 2"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MUNICIPAL_AUTHORITY", "MUNICIPAL_COORDINATOR", "CURATOR"})
    void each_reads_of_the_own_schools_alone(Role role) throws Exception {
        assertThat(text(world.own(role), "/next"))
                .contains("Боровинская СОШ")
                .doesNotContain("Школа № 2");
        assertThat(text(world.foreign(role).orElseThrow(), "/next"))
                .contains("Школа № 2")
                .doesNotContain("Боровинская", "Липовская");
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHOOL", "TEACHER", "PSYCHOLOGIST", "PARTNER", "ADMINISTRATOR"})
    void who_works_with_one_school_or_none_has_no_such_page(Role role) throws Exception {
        for (String address : new String[] {"/next", "/next/schools.xlsx", borovinskaya()}) {
            assertThat(pages.open(world.own(role), address).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void a_contact_is_kept_takes_room_in_the_week_and_is_taken_back() throws Exception {
        Viewer city = world.cityCoordinator();
        assertThat(send(city, post(second() + "/contacts").param("way", "")).getContentAsString())
                .contains("Укажите день: сегодня или раньше", "Выберите: звонок, визит или письмо");
        MockHttpServletRequestBuilder call =
                post(second() + "/contacts")
                        .param("day", today().toString())
                        .param("way", "VISIT")
                        .param("text", "Смотрели работы 6 класса");
        assertThat(send(city, call).getStatus()).isEqualTo(302);

        assertThat(text(city, "/next"))
                .contains(
                        "связались уже с 1",
                        "Больше звонить некому",
                        "Уже связались на этой неделе",
                        "Визит, " + Days.dayAndMonth(today()))
                .doesNotContain("Смотрели работы");
        assertThat(text(city, "/")).doesNotContain("Какой школе позвонить");
        Viewer curator = world.foreign(Role.CURATOR).orElseThrow();
        assertThat(text(curator, second()))
                .contains("Смотрели работы 6 класса", "Проба city")
                .doesNotContain("Отменить запись");
        assertThat(text(city, "/journal"))
                .contains("Записана связь со школой")
                .doesNotContain("Смотрели работы");

        String undoing = undoing(city, second());
        assertThat(send(curator, post(undoing)).getStatus()).isEqualTo(404);
        assertThat(send(world.districtCoordinator(), post(undoing)).getStatus()).isEqualTo(404);
        assertThat(send(city, post(undoing)).getStatus()).isEqualTo(302);
        assertThat(send(city, post(undoing)).getStatus()).as("once more").isEqualTo(302);
        assertThat(text(city, "/next"))
                .doesNotContain("связались уже", "Уже связались на этой неделе");
        assertThat(text(city, second())).contains("запись отменена");
    }

    private String undoing(Viewer viewer, String address) throws Exception {
        return pages.open(viewer, address)
                .getContentAsString()
                .replaceAll("(?s).*?action=\"([^\"]*/undoing)\".*", "$1");
    }

    @Test
    void a_school_is_put_off_by_one_person_for_this_person_and_comes_back() throws Exception {
        Viewer district = world.districtCoordinator();
        LocalDate until = today().plusDays(10);
        MockHttpServletResponse wrong =
                send(
                        district,
                        post(borovinskaya() + "/dismissals").param("until", today().toString()));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains(
                        "Укажите день, когда вернуть школу: от завтра до года вперёд",
                        "Выберите, почему школу можно отложить");
        MockHttpServletRequestBuilder later =
                post(borovinskaya() + "/dismissals")
                        .param("until", until.toString())
                        .param("because", "WAITING")
                        .param("words", "Придут исправленные файлы");
        assertThat(send(district, later).getStatus()).isEqualTo(302);

        assertThat(text(district, "/next"))
                .contains(
                        "Отложены",
                        "Вернётся %s: ждём данных или решения. Придут исправленные файлы"
                                .formatted(Days.spelled(until)));
        assertThat(text(district, "/")).contains("Какой школе позвонить Липовская ООШ");
        assertThat(text(world.operator(), borovinskaya()))
                .as("who removes words about pupils")
                .contains("Придут исправленные файлы");
        Viewer authority = world.own(Role.MUNICIPAL_AUTHORITY);
        assertThat(text(authority, "/next")).doesNotContain("Отложены");
        assertThat(text(authority, borovinskaya())).doesNotContain("Придут исправленные файлы");

        send(district, later);
        assertThat(send(district, post(undoing(district, "/next"))).getStatus()).isEqualTo(302);
        assertThat(text(district, "/next"))
                .as("the dismissal before it does not come back")
                .doesNotContain("Отложены");
    }

    @Test
    void a_pupil_in_the_words_is_asked_back_about_and_can_be_removed_by_the_region()
            throws Exception {
        Viewer curator = world.own(Role.CURATOR);
        String named = "Петров Иван Сергеевич болел";
        MockHttpServletRequestBuilder call =
                post(borovinskaya() + "/contacts")
                        .param("day", today().minusDays(40).toString())
                        .param("way", "CALL")
                        .param("text", named);
        MockHttpServletResponse asked = send(curator, call);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString()).contains("Похоже на сведения об ученике");
        assertThat(send(curator, call.param("known", "Петров Иван Сергеевич")).getStatus())
                .isEqualTo(302);
        assertThat(text(curator, borovinskaya())).contains(named, "Нет связи 40 дней.");

        String removal =
                pages.open(world.operator(), borovinskaya())
                        .getContentAsString()
                        .replaceAll("(?s).*?action=\"([^\"]*/removal)\".*", "$1");
        assertThat(send(world.own(Role.REGIONAL_COORDINATOR), post(removal)).getStatus())
                .isEqualTo(404);
        assertThat(send(world.operator(), post(removal)).getStatus()).isEqualTo(302);
        assertThat(text(curator, borovinskaya()))
                .contains("слова удалены: сведения об ученике")
                .doesNotContain("Петров");
        assertThat(
                        database.sql("select count(*) from overview.step where text = :named")
                                .param("named", named)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_person_chooses_how_many_schools_a_week_holds() throws Exception {
        Viewer coordinator = world.own(Role.REGIONAL_COORDINATOR);
        for (String wrong : new String[] {"", "0", "51", "-1", "много"}) {
            MockHttpServletResponse answer =
                    send(coordinator, post("/next/capacity").param("schools", wrong));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("Напишите число от 1 до 50");
        }
        assertThat(send(coordinator, post("/next/capacity").param("schools", "1")).getStatus())
                .isEqualTo(302);
        String page = text(coordinator, "/next");
        assertThat(page).contains("За неделю вы успеваете 1 школу.", "Дальше");
        assertThat(page.indexOf("Дальше")).isLessThan(page.indexOf("Липовская ООШ"));
        assertThat(text(world.operator(), "/next")).contains("За неделю вы успеваете 5 школ.");
    }

    @Test
    void the_workbook_has_every_school_and_every_weight() throws Exception {
        byte[] book = pages.open(world.operator(), "/next/schools.xlsx").getContentAsByteArray();
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            while (zip.getNextEntry() != null) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(unescaped(words))
                .contains(
                        "Боровинская СОШ",
                        "Школа № 2",
                        "Липовская ООШ",
                        "На этой неделе",
                        "Школа в действующем перечне")
                .doesNotContain("Говорили о 6А");
    }

    /** «&#x41a;» as «К». */
    private static String unescaped(CharSequence words) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(words)
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }

    @Test
    void a_school_out_of_sight_cannot_be_called() throws Exception {
        Viewer city = world.cityCoordinator();
        assertThat(pages.open(city, borovinskaya()).getStatus()).isEqualTo(404);
        assertThat(
                        send(
                                        city,
                                        post(borovinskaya() + "/contacts")
                                                .param("day", today().toString())
                                                .param("way", "CALL"))
                                .getStatus())
                .isEqualTo(404);
    }
}
