package opora.programme.web;

import static opora.Askers.as;
import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.NotVisible;
import opora.access.Role;
import opora.access.Viewer;
import opora.programme.Programme;
import opora.programme.ProgrammeArchive;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.Redrafting;
import opora.programme.Remarks;
import opora.programme.Saved;
import opora.programme.agreement.Remark;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step.Kind;
import opora.programme.shape.Shapes;
import opora.programme.wording.Kinds;
import opora.programme.wording.ProvisionId;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A programme of a municipality that named schools before it was approved and is corrected since: what others read of it. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class OutsidersTest {

    private static final List<String> NEVER_APPROVED =
            List.of("худшая школа", "слабее всех", "с именем", "вернули за имена", "Секретный");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;
    @Autowired Remarks remarks;
    @Autowired ProgrammeArchive archive;
    @Autowired JdbcClient sql;

    private SmallWorld world;
    private Viewer district;
    private Pages pages;
    private long id;
    private int drafted;
    private int approved;
    private ProvisionId goal;

    @BeforeEach
    void a_draft_is_cleaned_approved_and_corrected_again() {
        world = SmallWorld.in(house);
        district = world.districtCoordinator();
        pages = new Pages(mvc);
        id = begun();
        goal =
                ((Saved.Done)
                                redrafting.add(
                                        district,
                                        id,
                                        Kinds.shipped().get("goal"),
                                        Optional.empty(),
                                        Map.of("text", "Помочь: Липовская — худшая школа")))
                        .provision();
        drafted = newest();
        remarks.say(district, id, goal, "Липовская слабее всех");
        step(Kind.SUBMITTED, Optional.of(Stage.MUNICIPALITY), "");
        step(Kind.RETURNED, Optional.empty(), "вернули за имена школ");
        redrafting.change(
                district, id, goal, 1, Map.of("text", "Помочь школам"), "убрали строку с именем");
        step(Kind.SUBMITTED, Optional.of(Stage.MUNICIPALITY), "");
        step(Kind.APPROVED, Optional.empty(), "долго спорили");
        approved = newest();
        redrafting.change(
                district, id, goal, 2, Map.of("text", "Помочь: Секретный лицей слабее всех"), "");
        redrafting.change(
                district,
                id,
                ProvisionId.PROGRAMME,
                1,
                Map.of("title", "Секретный замысел", "starts", "2027-01-11"),
                "");
    }

    private long begun() {
        Begun begun =
                programmes.begin(
                        district,
                        new Founding(
                                ProgrammeLevel.MUNICIPALITY,
                                district.scope().onlyMunicipality(),
                                Optional.empty(),
                                "municipality-tasks",
                                "",
                                Origin.SHAPE,
                                Optional.empty()),
                        Map.of("title", "Программа помощи", "starts", "2027-01-11"),
                        new Beginning.Sketched(
                                Shapes.find("municipality-tasks").orElseThrow().beginning()));
        return ((Begun.Done) begun).programme();
    }

    private int newest() {
        return programmes.get(district.scope(), id).course().edition();
    }

    private void step(Kind kind, Optional<Stage> stage, String text) {
        archive.step(world.operator(), Instant.EPOCH, id, newest(), kind, stage, "приказ 40", text);
    }

    private List<Viewer> outsiders() {
        return List.of(world.borovinskayaSchool(), world.own(Role.CURATOR));
    }

    private int status(Viewer viewer, String address) throws Exception {
        return pages.open(viewer, "/programmes/" + id + address).getStatus();
    }

    @Test
    void whoever_reads_it_from_outside_reads_what_was_approved() throws Exception {
        for (Viewer viewer : outsiders()) {
            StringBuilder all = new StringBuilder();
            for (String tab :
                    List.of("", "/text", "/course", "/roadmap", "/diary", "/provisions/" + goal)) {
                all.append(plain(pages.text(viewer, "/programmes/" + id + tab)));
            }
            all.append(plain(pages.text(viewer, "/programmes")));

            assertThat(all).contains("Помочь школам").contains("Программа помощи");
            assertThat(all).contains("приказ 40").doesNotContain("долго спорили");
            NEVER_APPROVED.forEach(word -> assertThat(all).doesNotContain(word));
        }
    }

    @Test
    void drafts_and_the_history_are_not_there_for_them() throws Exception {
        for (Viewer viewer : outsiders()) {
            for (int hidden : List.of(drafted, newest())) {
                assertThat(status(viewer, "/text?edition=" + hidden)).isEqualTo(404);
                assertThat(status(viewer, "/programme.docx?edition=" + hidden)).isEqualTo(404);
            }
            assertThat(status(viewer, "/history")).isEqualTo(404);
            assertThat(status(viewer, "/text?edition=" + approved)).isEqualTo(200);
            assertThat(status(viewer, "/programme.docx")).isEqualTo(200);
            assertThat(pages.open(viewer, "/programmes/" + id).getContentAsString())
                    .doesNotContain("/history\"");
        }
        assertThat(status(district, "/history")).isEqualTo(200);
        assertThat(status(world.operator(), "/text?edition=" + drafted)).isEqualTo(200);
    }

    @Test
    void a_correction_under_review_is_nothing_to_them() {
        step(Kind.SUBMITTED, Optional.of(Stage.MUNICIPALITY), "");

        Programme told = programmes.get(world.borovinskayaSchool().scope(), id);
        assertThat(told.course().isCarriedOut()).isTrue();
        assertThat(told.course().waiting()).isEmpty();
        assertThat(told.course().isCorrected()).isFalse();
        assertThat(
                        programmes.list(world.borovinskayaSchool().scope(), Instant.now()).stream()
                                .filter(one -> one.id() == id)
                                .map(one -> one.course().edition()))
                .containsExactly(approved);
    }

    @Test
    void the_second_wall_hides_the_same_rows() {
        for (Viewer viewer : outsiders()) {
            assertThat(told(viewer, "select array_to_string(texts, ' ') from programme.amendment"))
                    .contains("Помочь школам")
                    .noneMatch(text -> NEVER_APPROVED.stream().anyMatch(text::contains));
            assertThat(told(viewer, "select number::text from programme.saving"))
                    .containsExactly(Integer.toString(approved));
            assertThat(told(viewer, "select kind from programme.step")).containsExactly("APPROVED");
            assertThat(told(viewer, "select text from programme.remark")).isEmpty();
        }
        assertThat(told(district, "select text from programme.remark")).hasSize(1);
        assertThat(told(district, "select kind from programme.step")).hasSize(4);
    }

    private List<String> told(Viewer viewer, String question) {
        return as(
                viewer.scope(),
                () ->
                        sql.sql(question + " where programme = :id")
                                .param("id", id)
                                .query(String.class)
                                .list());
    }

    @Test
    void whoever_does_not_look_at_its_level_takes_no_part_in_the_talk() {
        Viewer curator = world.own(Role.CURATOR);
        Programme seen = programmes.get(curator.scope(), id);

        assertThat(remarks.list(curator, seen)).isEmpty();
        assertThat(remarks.opinions(curator, seen)).isEmpty();
        assertThatThrownBy(() -> remarks.say(curator, id, goal, "И я скажу"))
                .isInstanceOf(NotVisible.class);
        long said = remarks.list(district, programmes.get(district.scope(), id)).getFirst().id();
        assertThatThrownBy(() -> remarks.answer(curator, id, said, Remark.Kind.SETTLED, ""))
                .isInstanceOf(NotVisible.class);
        assertThat(remarks.say(world.operator(), id, goal, "Регион видит")).isEmpty();
    }

    @Test
    void nothing_is_said_of_a_programme_that_is_over() throws Exception {
        step(Kind.CLOSED, Optional.empty(), "год прошёл");
        long said = remarks.list(district, programmes.get(district.scope(), id)).getFirst().id();

        assertThat(remarks.say(district, id, goal, "Ещё одно"))
                .contains(
                        "Замечание не записать: она завершена, её можно только читать и копировать");
        assertThat(remarks.answer(world.operator(), id, said, Remark.Kind.SETTLED, "")).isPresent();
        assertThat(remarks.list(district, programmes.get(district.scope(), id))).hasSize(1);
        assertThat(plain(pages.text(district, "/programmes/" + id + "/provisions/" + goal)))
                .contains("Липовская слабее всех")
                .doesNotContain("Новое замечание")
                .doesNotContain("Ответить");
    }
}
