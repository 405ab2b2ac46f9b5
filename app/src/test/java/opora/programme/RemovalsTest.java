package opora.programme;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallProgramme;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.office.AttachedFile;
import opora.office.AttachedKind;
import opora.programme.Drafts.Draft;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.Removals.Removed;
import opora.programme.diary.ActivityState;
import opora.programme.diary.EntryForm;
import opora.programme.diary.Writing.Proof;
import opora.programme.start.Examples;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Days;
import opora.vocabulary.PupilDetail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.DispatcherServlet;

/** A pupil who was named in a programme all the same. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class RemovalsTest {

    private static final String PUPIL = "Петя Иванов";
    private static final String MARK = "[удалено: сведения об ученике]";

    @Autowired ApplicationContext house;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;
    @Autowired Remarks remarks;
    @Autowired Drafts drafts;
    @Autowired Removals removals;
    @Autowired JdbcClient sql;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private Viewer school;
    private long programme;
    private ProvisionId goal;
    private long approved;
    private long example;

    @BeforeEach
    void a_goal_names_a_pupil() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        Map<String, String> places = SmallProgramme.places(house, world);
        programme = Long.parseLong(places.get("programme"));
        approved = Long.parseLong(places.get("approved"));
        example = Long.parseLong(places.get("example"));
        goal = new ProvisionId(Integer.parseInt(places.get("provision")));
        redrafting.change(school, programme, goal, 2, Map.of("text", PUPIL + " сдаст ОГЭ"), "");
        redrafting.change(
                school, programme, goal, 3, Map.of("text", "Все сдадут ОГЭ"), "не только " + PUPIL);
        remarks.say(school, programme, goal, "Почему назван Петя  Иванов?");
        drafts.keep(
                school,
                programme,
                "provision-" + goal,
                new Draft(Map.of("text", "и " + PUPIL), 4, Instant.EPOCH));
    }

    private Removed removed(Viewer by, String passage) {
        return removals.remove(by, programme, passage, PupilDetail.NAME.name());
    }

    @Test
    void goes_out_of_every_edition_remark_reason_and_draft_and_nothing_else_does() {
        assertThat(removed(world.operator(), PUPIL)).isEqualTo(new Removed.Done(4, List.of()));

        int named = programmes.savings(school, programme).getFirst().number() - 1;
        assertThat(programmes.edition(school, programme, named).get(goal).value("text"))
                .isEqualTo(MARK + " сдаст ОГЭ");
        assertThat(programmes.edition(school, programme).get(goal).value("text"))
                .isEqualTo("Все сдадут ОГЭ");
        assertThat(programmes.savings(school, programme).getFirst().reason())
                .isEqualTo("не только " + MARK);
        assertThat(remarks.list(school, programmes.get(school.scope(), programme)))
                .extracting(one -> one.text())
                .contains("Почему назван " + MARK + "?");
        assertThat(drafts.find(school, programme, "provision-" + goal).orElseThrow().values())
                .containsEntry("text", "и " + MARK);
        assertThat(removals.list(school, programme))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.places()).isEqualTo(4);
                    assertThat(one.size()).isEqualTo(45);
                    assertThat(one.reason()).isEqualTo("имя ученика или его родных");
                });
    }

    @Test
    void goes_out_of_the_paper_of_a_step_and_of_what_is_shown_to_others() {
        house.getBean(Examples.class).takeBack(world.operator(), example, "Помогать трудно");

        removals.remove(world.operator(), approved, "Помогать", PupilDetail.NAME.name());
        removals.remove(world.operator(), approved, "приказ 31", PupilDetail.NAME.name());

        assertThat(kept("select title from programme.example where id = " + example))
                .isEqualTo(MARK + " школе");
        assertThat(
                        kept(
                                "select texts[1] from programme.example_passage where example = "
                                        + example))
                .isEqualTo(MARK);
        assertThat(
                        kept(
                                "select reason from programme.example_withdrawal where example = "
                                        + example))
                .isEqualTo(MARK + " трудно");
        assertThat(
                        programmes
                                .get(school.scope(), approved)
                                .course()
                                .approved()
                                .orElseThrow()
                                .paper())
                .isEqualTo(MARK);
        removals.remove(world.operator(), approved, "Коротко", PupilDetail.NAME.name());
        assertThat(kept("select reason from programme.example where id = " + example))
                .isEqualTo(MARK + " и ясно");
    }

    @Test
    void what_was_done_stays_done_when_the_name_of_its_evidence_loses_words() {
        CarriedOut done = new CarriedOut(house);
        house.getBean(DiaryWriting.class)
                .write(
                        done.school,
                        done.id,
                        done.late,
                        new EntryForm(
                                "100",
                                Days.of(done.today),
                                "",
                                "",
                                "карантин",
                                "",
                                0,
                                Optional.empty(),
                                ""),
                        List.of(
                                new Proof(
                                        "протокол",
                                        new AttachedFile(
                                                "протокол собрания.pdf",
                                                AttachedKind.PDF,
                                                "%PDF-1.4".getBytes(StandardCharsets.UTF_8)))));
        assertThat(done.doing(done.late).state()).isEqualTo(ActivityState.DONE_LATE);

        removals.remove(world.operator(), done.id, "протокол", PupilDetail.NAME.name());

        assertThat(done.doing(done.late).state()).isEqualTo(ActivityState.DONE_LATE);
        assertThat(
                        kept(
                                "select proves || ', ' || name from programme.evidence where programme = "
                                        + done.id))
                .isEqualTo(MARK + ", " + MARK + " собрания.pdf");
    }

    @Test
    void programmes_begun_from_it_in_which_the_words_stand_are_named() throws Exception {
        long copy = begun(Origin.COPY, approved);
        long copied = begun(Origin.COPY, copy);
        long like = begun(Origin.EXAMPLE, example);

        assertThat(removals.remove(world.operator(), approved, "Помогать", PupilDetail.NAME.name()))
                .isInstanceOfSatisfying(
                        Removed.Done.class,
                        one -> assertThat(one.copies()).containsExactly(copy, copied, like));
        assertThat(removals.remove(world.operator(), copy, "Помогать", PupilDetail.NAME.name()))
                .isInstanceOfSatisfying(
                        Removed.Done.class,
                        one -> assertThat(one.copies()).containsExactly(copied));

        String address = "/programmes/" + copied + "/removals";
        redrafting.change(
                school,
                copied,
                ProvisionId.PROGRAMME,
                1,
                Map.of("title", PUPIL + " учится", "starts", "2027-01-11"),
                "");
        long last = begun(Origin.COPY, copied, Map.of("title", PUPIL, "starts", "2028-01-11"));
        MvcResult done =
                mvc.perform(
                                post(address)
                                        .param("passage", PUPIL)
                                        .param("reason", PupilDetail.NAME.name())
                                        .with(As.viewer(world.operator()))
                                        .with(csrf()))
                        .andReturn();
        assertThat(done.getFlashMap().get("copies")).isEqualTo(List.of(last));
        mvc.perform(
                        get(address)
                                .requestAttr(
                                        DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE,
                                        done.getFlashMap())
                                .with(As.viewer(world.operator())))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "href=\"/programmes/" + last + "/removals\"")));
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(address);
    }

    private long begun(Origin origin, long source) {
        return begun(origin, source, Map.of("title", "Начата с другой", "starts", "2028-01-11"));
    }

    private long begun(Origin origin, long source, Map<String, String> about) {
        Beginning beginning =
                origin == Origin.COPY
                        ? new Beginning.Copied(programmes.edition(school, source))
                        : new Beginning.Sketched(
                                List.of(Sketch.of("principle", Map.of("text", "Помогать"))));
        Begun begun =
                programmes.begin(
                        school,
                        new Founding(
                                ProgrammeLevel.SCHOOL,
                                Optional.empty(),
                                school.scope().onlySchool(),
                                "school",
                                "",
                                origin,
                                Optional.of(source)),
                        about,
                        beginning);
        return ((Begun.Done) begun).programme();
    }

    private String kept(String query) {
        return as(world.operator().scope(), () -> sql.sql(query).query(String.class).single());
    }

    @Test
    void part_of_a_word_and_what_is_not_there_are_said() {
        assertThat(removed(world.operator(), "Ивано")).isInstanceOf(Removed.Mistaken.class);
        assertThat(removed(world.operator(), " ")).isInstanceOf(Removed.Mistaken.class);
        assertThat(removals.remove(world.operator(), programme, PUPIL, ""))
                .isInstanceOf(Removed.Mistaken.class);
        assertThat(removals.list(school, programme)).isEmpty();
    }

    @Test
    void nobody_but_the_region_removes_and_nobody_rewrites() {
        Viewer district = world.districtCoordinator();
        assertThatThrownBy(() -> as(district.scope(), () -> removed(district, PUPIL)))
                .hasMessageContaining("no such programme in sight");
        assertThatThrownBy(() ->
                        sql.sql(
                                        "update programme.amendment set texts = '{Другое}' where programme = :id and provision = :goal")
                                .param("id", programme)
                                .param("goal", goal.value())
                                .update())
                .hasStackTraceContaining("permission denied");
    }
}
