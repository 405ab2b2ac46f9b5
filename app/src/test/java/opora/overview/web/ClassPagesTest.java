package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.territory.Author;
import opora.territory.ClassAct;
import opora.territory.Classes;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Classes as people keep them; what a test records it withdraws, so that the world stays as the others know it. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ClassPagesTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Classes classes;

    private SmallWorld world;
    private Pages pages;
    private SchoolId lipovskaya = new SchoolId(0);
    private String address = "";

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        lipovskaya = new SchoolId(Long.parseLong(world.places().getOrDefault("lipovskaya", "")));
        address = "/schools/" + lipovskaya.value() + "/classes";
    }

    @AfterEach
    void as_it_was() {
        classes.acts(ALL, lipovskaya).stream()
                .filter(ClassAct::counts)
                .forEach(act ->
                        assertThat(classes.withdraw(ALL, act.id(), "конец", new Author(1, "Проба")))
                                .contains(Map.of()));
    }

    private MockHttpServletResponse send(Viewer viewer, String to, Map<String, String> fields)
            throws Exception {
        var request = post(to).with(As.viewer(viewer)).with(csrf());
        fields.forEach(request::param);
        MockHttpServletResponse page = mvc.perform(request).andReturn().getResponse();
        page.setCharacterEncoding("UTF-8");
        return page;
    }

    private void open(String lines) throws Exception {
        assertThat(
                        send(
                                        world.districtCoordinator(),
                                        address,
                                        Map.of("classes", lines, "onDay", "2025-09-01"))
                                .getRedirectedUrl())
                .isEqualTo(address + "?year=2026");
    }

    private String text(Viewer viewer, String to) throws Exception {
        return pages.text(viewer, to).replace('\u00a0', ' ');
    }

    private String shown() throws Exception {
        return text(world.districtCoordinator(), address + "?year=2026");
    }

    private String classAddress(String title) throws Exception {
        String page =
                pages.open(world.districtCoordinator(), address + "?year=2026")
                        .getContentAsString();
        Matcher link =
                Pattern.compile("href=\"([^\"]*/classes/\\d+)\">" + title + "<").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void classes_are_typed_one_a_line_and_add_up() throws Exception {
        assertThat(shown()).contains("Классов 2025/26 года пока нет");

        open("5А - 24\n5 б; 20\n\n9А");

        assertThat(shown())
                .contains(
                        "2025/26 учебный год: 3 класса, обучающихся 44, в 1 классе число не указано",
                        "5А 24",
                        "5Б 20",
                        "9А не указано",
                        "Классы открыты");
    }

    @ParameterizedTest
    @ValueSource(strings = {"пятый", "24 человека в 5Б"})
    void a_line_that_is_no_class_is_told_and_nothing_is_kept(String line) throws Exception {
        MockHttpServletResponse page =
                send(
                        world.districtCoordinator(),
                        address,
                        Map.of("classes", "5А 24\n" + line, "onDay", "2025-09-01"));

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(Words.of(page))
                .contains("«" + line + "»: напишите класс и, если знаете, число обучающихся");
        assertThat(
                        classes.history(ALL, lipovskaya)
                                .orElseThrow()
                                .on(java.time.LocalDate.of(2026, 5, 31)))
                .isEmpty();
    }

    private int change(String title, String... fields) throws Exception {
        Map<String, String> sent = new HashMap<>(Map.of("onDay", "2025-10-01"));
        for (int at = 0; at < fields.length; at += 2) {
            sent.put(fields[at], fields[at + 1]);
        }
        return send(world.districtCoordinator(), classAddress(title) + "/changes", sent)
                .getStatus();
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void a_class_is_renamed_split_merged_counted_and_closed() throws Exception {
        open("5А 24\n5Б 20");

        assertThat(change("5Б", "what", "RENAME", "title", "5в")).isEqualTo(302);
        assertThat(change("5В", "what", "SPLIT", "title", "5Г", "pupils", "8")).isEqualTo(302);
        assertThat(shown())
                .contains("3 класса, обучающихся 44", "5А 24", "5В 12", "5Г 8", "5Б → 5В");
        String into = number(classAddress("5А"));
        assertThat(change("5Г", "what", "MERGE", "into", into)).isEqualTo(302);
        assertThat(shown()).contains("2 класса, обучающихся 44", "5А 32");
        assertThat(change("5А", "what", "COUNT", "pupils", "31")).isEqualTo(302);
        assertThat(change("5В", "what", "CLOSE")).isEqualTo(302);
        assertThat(shown()).contains("1 класс, обучающихся 31");

        for (String what : List.of("RENAME", "SPLIT", "MERGE", "COUNT")) {
            assertThat(change("5А", "what", what)).as(what).isEqualTo(422);
        }
    }

    @Test
    void the_next_year_is_shown_class_by_class_then_recorded_and_taken_back() throws Exception {
        open("5А 24\n9А 20");
        Viewer coordinator = world.districtCoordinator();
        String preview =
                pages.open(coordinator, address + "/promotion?year=2027").getContentAsString();
        Matcher field = Pattern.compile("name=\"(title-\\d+)\" value=\"6А\"").matcher(preview);
        assertThat(field.find()).isTrue();
        assertThat(preview).contains("aria-label=\"9А станет\"");

        assertThat(
                        Words.of(
                                send(
                                        coordinator,
                                        address + "/promotion",
                                        Map.of("year", "2027", field.group(1), "шестой"))))
                .contains("Напишите класс так: 6А");
        assertThat(
                        send(
                                        coordinator,
                                        address + "/promotion",
                                        Map.of("year", "2027", field.group(1), "6Б"))
                                .getRedirectedUrl())
                .isEqualTo(address + "?year=2027");
        assertThat(text(coordinator, address + "?year=2027"))
                .contains("1 класс", "6Б", "Классы переведены на следующий год", "5А → 6Б");

        long act = classes.acts(ALL, lipovskaya).getFirst().id();
        assertThat(
                        send(
                                        coordinator,
                                        address + "/acts/" + act + "/withdrawal",
                                        Map.of("reason", "рано"))
                                .getRedirectedUrl())
                .isEqualTo(address);
        assertThat(text(coordinator, address + "?year=2027"))
                .contains("Классов 2026/27 года пока нет", "Отозвано", "рано");
    }

    @Test
    void who_may_look_but_not_change_finds_no_forms() throws Exception {
        Viewer teacher = world.own(Role.TEACHER);
        String own = "/schools/" + world.borovinskaya().value() + "/classes?year=2026";

        String page = text(teacher, own);

        assertThat(page).contains("5А 24", "6А 25", "2 класса, обучающихся 49");
        assertThat(page).doesNotContain("Добавить классы", "Отозвать", "Не справились");
        assertThat(text(world.borovinskayaSchool(), own)).contains("Добавить классы");
        assertThat(pages.open(world.cityCoordinator(), own).getStatus()).isEqualTo(404);
        assertThat(pages.open(world.secondSchool(), own).getStatus()).isEqualTo(404);
    }

    @Test
    void the_region_sees_who_has_told_and_the_workbook_has_every_class() throws Exception {
        String page = text(world.operator(), "/territory/classes?year=2026");

        assertThat(page).contains("Боровинская СОШ", "Школ, где классы не указаны: 1", "4 класса");
        MockHttpServletResponse book =
                pages.open(world.operator(), "/territory/classes.xlsx?year=2026");
        assertThat(book.getContentType()).contains("spreadsheetml");
        assertThat(book.getContentAsByteArray()).hasSizeGreaterThan(3000);
    }

    /** The words of a page, without signs and choices. */
    private static final class Words {

        static String of(MockHttpServletResponse page) throws Exception {
            return page.getContentAsString()
                    .replace('\u00a0', ' ')
                    .replaceAll("<svg.*?</svg>|<option.*?</option>|<[^>]+>", " ")
                    .replaceAll("[ \\n\\r\\t]+", " ");
        }
    }
}
