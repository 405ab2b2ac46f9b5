package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.territory.Author;
import opora.territory.ClassChange;
import opora.territory.ClassTitle;
import opora.territory.Classes;
import opora.territory.Paper;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Classes that go on in another school, as people record it. A house of its own: what is moved is news of both schools for good. */
@SpringBootTest(properties = "opora.rows=of moved classes")
@AutoConfigureMockMvc
@OnTestDatabase
class ClassMovePagesTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Classes classes;

    private SmallWorld world;
    private Pages pages;
    private String address = "";
    private String id = "";

    @BeforeEach
    void a_school_with_two_classes() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        SchoolId lipovskaya = world.lipovskaya();
        address = "/schools/" + lipovskaya.value() + "/classes";
        if (classes.history(ALL, lipovskaya).orElseThrow().on(AUTUMN).isEmpty()) {
            assertThat(
                            classes.record(
                                    ALL,
                                    lipovskaya,
                                    new ClassChange.Opened(
                                            List.of(named("5А", 24), named("7Г", 20))),
                                    new Paper(Optional.of(AUTUMN), ""),
                                    new Author(1, "Проба")))
                    .contains(Map.of());
        }
        id =
                Long.toString(
                        classes.history(ALL, lipovskaya)
                                .orElseThrow()
                                .on(AUTUMN)
                                .getLast()
                                .id()
                                .value());
    }

    private static ClassChange.Named named(String title, int pupils) {
        return new ClassChange.Named(ClassTitle.find(title).orElseThrow(), Optional.of(pupils));
    }

    private MockHttpServletResponse send(Map<String, String> fields) throws Exception {
        var request =
                post(address + "/move").with(As.viewer(world.districtCoordinator())).with(csrf());
        fields.forEach(request::param);
        MockHttpServletResponse page = mvc.perform(request).andReturn().getResponse();
        page.setCharacterEncoding("UTF-8");
        return page;
    }

    private String text(Viewer viewer, String to) throws Exception {
        return pages.text(viewer, to).replace('\u00a0', ' ');
    }

    @Test
    void classes_go_on_in_another_school_and_both_see_it() throws Exception {
        Viewer coordinator = world.districtCoordinator();
        String form = text(coordinator, address + "/move?year=2026&class=" + id);
        assertThat(form)
                .contains("Перевод классов в другую школу", "7Г 20", "Показать все классы")
                .doesNotContain("5А 24");
        assertThat(text(coordinator, address + "/move?year=2026")).contains("5А 24", "7Г 20");
        Map<String, String> sent = new HashMap<>(Map.of("year", "2026", "onDay", "2025-10-01"));

        assertThat(send(sent).getContentAsString())
                .contains("Выберите школу, в которую переходят классы");
        sent.put("into", Long.toString(world.borovinskaya().value()));
        assertThat(send(sent).getContentAsString()).contains("Отметьте хотя бы один класс");
        sent.put("class-" + id, "on");
        sent.put("title-" + id, "седьмой");
        assertThat(send(sent).getContentAsString()).contains("Напишите класс так: 6А");
        sent.put("title-" + id, "7Д");
        assertThat(send(sent).getRedirectedUrl()).isEqualTo(address + "?year=2026");

        assertThat(text(coordinator, address + "?year=2026"))
                .contains("1 класс, обучающихся 24", "7Г, 20 обуч., Лип");
        String theirs = "/schools/" + world.borovinskaya().value() + "/classes";
        assertThat(text(world.borovinskayaSchool(), theirs + "?year=2026"))
                .contains("7Д 20", "Классы перешли в другую школу")
                .doesNotContain("Перевести в другую школу");
        assertThat(text(coordinator, address + "/" + id)).contains("7Д в другой школе");
        assertThat(text(world.borovinskayaSchool(), theirs + "/" + id)).contains("7Д");
        assertThat(pages.open(world.secondSchool(), theirs + "/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void who_sees_one_school_alone_is_told_who_moves_classes() throws Exception {
        assertThat(
                        text(
                                world.borovinskayaSchool(),
                                "/schools/%d/classes/move?year=2026"
                                        .formatted(world.borovinskaya().value())))
                .contains("записывает тот, кто видит обе");
    }
}
