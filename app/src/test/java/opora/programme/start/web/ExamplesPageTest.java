package opora.programme.start.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.NotVisible;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.programme.ProgrammeArchive;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.Redrafting;
import opora.programme.agreement.Step;
import opora.programme.shape.Shapes;
import opora.programme.start.Examples;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.programme.wording.Sketch;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A programme of a school is shown as an example: others read what was done and nothing of the school's figures, analysis or people. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ExamplesPageTest {

    private static final List<String> OF_THE_SCHOOL =
            List.of(
                    "9 из 25",
                    "36 %",
                    "Боровин",
                    "Верхнелуж",
                    "Белов",
                    "48 родителей",
                    "Выйти из перечня",
                    "Снизить",
                    "6Б",
                    "180");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;
    @Autowired Examples examples;
    @Autowired JdbcClient sql;

    private SmallWorld world;
    private Viewer school;
    private Viewer other;
    private long id;

    @BeforeEach
    void an_approved_programme_full_of_what_is_its_own() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        other = world.secondSchool();
        Begun begun =
                programmes.begin(
                        school,
                        new Founding(
                                ProgrammeLevel.RISK,
                                Optional.empty(),
                                school.scope().onlySchool(),
                                "anti-risk",
                                "",
                                Origin.SHAPE,
                                Optional.empty()),
                        Map.of(
                                "title", "Программа Боровинской СОШ",
                                "starts", "2026-01-11",
                                "head", "Н. В. Белова"),
                        new Beginning.Sketched(Shapes.find("anti-risk").orElseThrow().beginning()));
        id = ((Begun.Done) begun).programme();
        take(
                Optional.empty(),
                Sketch.of("goal", Map.of("text", "Выйти из перечня")),
                new Sketch(
                        "task",
                        Map.of("text", "Снизить долю не справившихся"),
                        List.of(
                                Sketch.of(
                                        "indicator",
                                        Map.of("name", "Доля", "base", "9 из 25 · 36 %")))),
                Sketch.of("financing", Map.of("source", "школа", "sum", "180000")),
                Sketch.of(
                        "risk",
                        Map.of(
                                "risk",
                                "Учителя заняты",
                                "mitigation",
                                "Начать с одного предмета")));
        take(
                Optional.of(roadmap()),
                Sketch.of("paragraph", Map.of("text", "В 2026 году не справились 9 из 25")),
                new Sketch(
                        "activity_group",
                        Map.of("title", "Уроки"),
                        List.of(
                                Sketch.of(
                                        "activity",
                                        Map.of(
                                                "text", "Посещать уроки друг друга",
                                                "timing", "октябрь",
                                                "responsible", "Белова Н. В.",
                                                "coverage", "48 родителей",
                                                "result", "Листы наблюдения")),
                                Sketch.of("activity", Map.of("text", "Разобрать работы с Беловой")),
                                Sketch.of("activity", Map.of("text", "Собрание в 6Б")))));
        house.getBean(ProgrammeArchive.class)
                .step(
                        world.districtCoordinator(),
                        Instant.EPOCH,
                        id,
                        3,
                        Step.Kind.APPROVED,
                        Optional.empty(),
                        "приказ 31",
                        "");
    }

    private void take(Optional<Provision> parent, Sketch... sketches) {
        redrafting.take(
                school,
                id,
                parent.map(Provision::id),
                List.of(sketches),
                opora.programme.Saving.What.ADDED,
                "");
    }

    private Provision roadmap() {
        return programmes.edition(school, id).list("part").stream()
                .filter(one -> one.value("view").equals("roadmap"))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> everything() {
        return examples.proposal(world.districtCoordinator(), id).travelling().passages().stream()
                .map(one -> one.number())
                .toList();
    }

    private long shown() {
        assertThat(
                        examples.show(
                                world.districtCoordinator(),
                                id,
                                "Взаимные посещения уроков",
                                "Посещают все и обсуждают в тот же день",
                                everything()))
                .isEmpty();
        return examples.list().getFirst().id();
    }

    private MockHttpServletResponse sent(Viewer viewer, String address, String... params)
            throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(As.viewer(viewer)).with(csrf());
        for (int at = 0; at < params.length; at += 2) {
            request.param(params[at], params[at + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private int status(Viewer viewer, String address) throws Exception {
        return mvc.perform(get(address).with(As.viewer(viewer)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void another_school_reads_what_was_done_and_nothing_of_the_school() throws Exception {
        long example = shown();
        Pages pages = new Pages(mvc);

        for (Viewer reader : List.of(other, world.own(Role.CURATOR), world.cityCoordinator())) {
            String page = plain(pages.text(reader, "/programmes/examples/" + example));
            String list = plain(pages.text(reader, "/programmes/examples"));
            assertThat(page)
                    .contains("Посещать уроки друг друга")
                    .contains("Листы наблюдения")
                    .contains("октябрь")
                    .contains("Начать с одного предмета");
            OF_THE_SCHOOL.forEach(own -> assertThat(page + list).doesNotContain(own));
        }
    }

    @Test
    void the_programme_behind_an_example_stays_out_of_sight() throws Exception {
        shown();

        assertThat(status(other, "/programmes/" + id)).isEqualTo(404);
        assertThat(status(other, "/programmes/" + id + "/text")).isEqualTo(404);
        assertThat(status(other, "/programmes/" + id + "/example")).isEqualTo(404);
        assertThat(status(other, "/programmes/new?copy=" + id)).isEqualTo(404);
    }

    @Test
    void a_programme_that_begins_with_an_example_holds_nothing_of_the_school() throws Exception {
        long example = shown();

        MockHttpServletResponse answer =
                sent(
                        other,
                        "/programmes",
                        "example",
                        Long.toString(example),
                        "shape",
                        "school",
                        "f.title",
                        "Наша программа",
                        "f.starts",
                        "2027-01-11");

        Edition edition =
                programmes.edition(
                        other,
                        Long.parseLong(
                                Objects.requireNonNull(answer.getRedirectedUrl())
                                        .replace("/programmes/", "")));
        assertThat(edition.list("activity"))
                .extracting(one -> one.value("text"))
                .containsExactly("Посещать уроки друг друга");
        assertThat(edition.list("activity").getFirst().value("responsible")).isEmpty();
        assertThat(edition.list("risk")).hasSize(1);
        String all = edition.all().stream().map(one -> one.values().toString()).toList().toString();
        OF_THE_SCHOOL.stream()
                .filter(own -> !own.equals("Снизить"))
                .forEach(own -> assertThat(all).doesNotContain(own));
    }

    @Test
    void the_database_itself_refuses_other_kinds_and_other_fields() {
        long example = shown();
        for (String planted :
                List.of(
                        "insert into programme.example_passage values (%d, %d, 900, null, 'indicator', '{name}', '{x}')",
                        "insert into programme.example_passage values (%d, %d, 900, null, 'goal', '{text}', '{x}')",
                        "insert into programme.example_passage values (%d, %d, 900, 1, 'activity', '{text,responsible}', '{x,y}')",
                        "insert into programme.example_passage values (%d, %d, 900, 1, 'activity', '{coverage}', '{x}')")) {
            assertThatThrownBy(() -> sql.sql(planted.formatted(example, id)).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("violates check constraint");
        }
    }

    @Test
    void whoever_shows_it_reads_every_word_that_goes_and_what_stays_with_why() throws Exception {
        String page =
                plain(
                        new Pages(mvc)
                                .text(
                                        world.districtCoordinator(),
                                        "/programmes/" + id + "/example"));

        assertThat(page)
                .contains("Посещать уроки друг друга")
                .contains("Разобрать работы с Беловой")
                .contains("имя школы, муниципалитета или человека")
                .contains("класс школы");
    }

    @Test
    void what_was_unticked_does_not_go() {
        List<Integer> chosen =
                examples.proposal(world.districtCoordinator(), id).travelling().passages().stream()
                        .filter(one -> one.kind().equals("risk"))
                        .map(one -> one.number())
                        .toList();

        examples.show(world.districtCoordinator(), id, "Риски", "Коротко", chosen);

        assertThat(examples.list().getFirst().passages())
                .extracting(one -> one.kind())
                .containsExactly("risk");
    }

    @Test
    void a_title_with_a_name_or_a_number_is_given_back() throws Exception {
        MockHttpServletResponse answer =
                sent(
                        world.districtCoordinator(),
                        "/programmes/" + id + "/example",
                        "title",
                        "Опыт Боровинской школы",
                        "reason",
                        "Хорошо",
                        "take",
                        everything().getFirst().toString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(plain(answer.getContentAsString()))
                .contains("Это прочтут все школы региона, а здесь имя школы");
    }

    @Test
    void a_school_a_curator_and_a_foreign_municipality_show_nothing() {
        for (Viewer one : List.of(school, world.own(Role.CURATOR), world.cityCoordinator())) {
            assertThatThrownBy(() -> examples.proposal(one, id)).isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void an_example_that_was_taken_back_is_read_by_nobody_and_begins_nothing() throws Exception {
        long example = shown();

        assertThat(
                        sent(
                                        world.cityCoordinator(),
                                        "/programmes/examples/" + example + "/withdrawal",
                                        "reason",
                                        "не моя")
                                .getStatus())
                .isEqualTo(404);
        sent(
                world.districtCoordinator(),
                "/programmes/examples/" + example + "/withdrawal",
                "reason",
                "Программа устарела");

        assertThat(status(other, "/programmes/examples/" + example)).isEqualTo(404);
        assertThat(status(other, "/programmes/new?example=" + example)).isEqualTo(404);
        assertThat(examples.list()).extracting(one -> one.id()).doesNotContain(example);
    }
}
