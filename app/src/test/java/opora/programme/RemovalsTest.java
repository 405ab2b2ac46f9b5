package opora.programme;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import opora.SmallProgramme;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.programme.Drafts.Draft;
import opora.programme.Removals.Removed;
import opora.programme.wording.ProvisionId;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.PupilDetail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pupil who was named in a programme all the same. */
@SpringBootTest
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

    private SmallWorld world;
    private Viewer school;
    private long programme;
    private ProvisionId goal;

    @BeforeEach
    void a_goal_names_a_pupil() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        Map<String, String> places = SmallProgramme.places(house, world);
        programme = Long.parseLong(places.get("programme"));
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
        assertThat(removed(world.operator(), PUPIL)).isEqualTo(new Removed.Done(4));

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
