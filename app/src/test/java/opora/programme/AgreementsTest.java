package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Role;
import opora.access.Viewer;
import opora.programme.agreement.Course.Phase;
import opora.programme.agreement.Ruling;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import opora.programme.agreement.Step.Kind;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.junit.jupiter.api.Test;

/** A programme of a school on its way: who looks at it, who decides, upon what. */
class AgreementsTest extends BegunBySchool {

    @Test
    void without_a_goal_a_task_and_an_activity_nobody_is_asked_to_look() {
        assertThat(agreements.submit(school, id, ""))
                .contains(
                        "Программа не готова: Нет цели; Нет ни одной задачи; В дорожной карте нет мероприятий");
    }

    @Test
    void it_goes_to_the_curator_comes_back_goes_again_is_approved_and_corrected() {
        Viewer curator = world.own(Role.CURATOR);
        Viewer municipality = world.districtCoordinator();
        filled();
        assertThat(agreements.submit(school, id, "посмотрите")).isEmpty();
        boolean accompanied =
                programmes
                        .get(school.scope(), id)
                        .course()
                        .waiting()
                        .orElseThrow()
                        .who()
                        .equals("куратор");
        assertThat(
                        redrafting.change(
                                school,
                                id,
                                new ProvisionId(1),
                                1,
                                Map.of("title", "Другая", "starts", "2027-01-11"),
                                ""))
                .isInstanceOf(Saved.Refused.class);
        Viewer first = accompanied ? curator : municipality;
        Provision goal = now().list("goal").getFirst();
        assertThat(remarks.say(first, id, goal.id(), "Цель не измерить")).isEmpty();
        assertThat(agreements.giveBack(first, id, ruling(" "))).isPresent();
        assertThat(agreements.giveBack(first, id, ruling("Исправьте цель"))).isEmpty();
        assertThat(programmes.get(school.scope(), id).course().phase()).isEqualTo(Phase.RETURNED);

        redrafting.change(school, id, goal.id(), 1, Map.of("text", "Не больше 14 «2»"), "");
        agreements.submit(school, id, "исправлено");
        if (accompanied) {
            assertThat(agreements.pass(curator, id, ruling("согласен"))).isEmpty();
        }
        assertThat(agreements.approve(municipality, id, "", ruling(""))).isPresent();
        assertThat(agreements.approve(municipality, id, "приказ 31 от 12.03.2027", ruling("")))
                .isEmpty();

        Programme approved = programmes.get(school.scope(), id);
        assertThat(approved.course().phase()).isEqualTo(Phase.CARRIED_OUT);
        assertThat(approved.course().isCorrected()).isFalse();
        assertThat(agreements.submit(school, id, "")).isPresent();

        Provision activity = now().list("activity").getFirst();
        redrafting.change(
                school,
                id,
                activity.id(),
                1,
                Map.of("text", "Посетить уроки", "timing", "сентябрь", "responsible", "завуч"),
                "карантин");
        assertThat(programmes.get(school.scope(), id).course().isCorrected()).isTrue();
        assertThat(agreements.submit(school, id, "июньское исправление")).isEmpty();
        if (accompanied) {
            agreements.pass(curator, id, ruling(""));
        }
        agreements.approve(municipality, id, "приказ 60 от 20.06.2027", ruling(""));

        assertThat(programmes.get(school.scope(), id).course().isCorrected()).isFalse();
        assertThat(programmes.get(school.scope(), id).course().approved().orElseThrow().paper())
                .isEqualTo("приказ 60 от 20.06.2027");
    }

    @Test
    void a_stopped_programme_is_only_read() {
        filled();
        agreements.submit(school, id, "");
        Viewer curator = world.own(Role.CURATOR);
        if (programmes
                .get(school.scope(), id)
                .course()
                .waiting()
                .orElseThrow()
                .who()
                .equals("куратор")) {
            agreements.pass(curator, id, ruling(""));
        }
        agreements.approve(world.districtCoordinator(), id, "приказ 1", ruling(""));
        assertThat(agreements.turn(school, id, Kind.STOPPED, "")).isPresent();
        assertThat(agreements.turn(school, id, Kind.STOPPED, "школа закрывается")).isEmpty();

        assertThat(redrafting.remove(school, id, now().list("goal").getFirst().id(), newest(), ""))
                .isInstanceOf(Saved.Refused.class);
        assertThat(programmes.edition(school, id).list("goal")).hasSize(1);
    }

    /** Upon what stands now. */
    private Ruling ruling(String words) {
        List<Step> steps = programmes.get(school.scope(), id).course().steps();
        return new Ruling(steps.isEmpty() ? 0 : steps.getLast().id(), words, List.of());
    }

    @Test
    void nobody_decides_on_an_edition_that_was_recalled_and_sent_again() {
        filled();
        agreements.submit(school, id, "");
        Ruling read = ruling("согласовано");
        agreements.recall(school, id, "");
        redrafting.change(
                school,
                id,
                ProvisionId.PROGRAMME,
                1,
                Map.of("title", "Другая", "starts", "2027-01-11"),
                "");
        agreements.submit(school, id, "");

        Viewer reviewer =
                programmes
                                .get(school.scope(), id)
                                .course()
                                .waiting()
                                .equals(Optional.of(Stage.CURATOR))
                        ? world.own(Role.CURATOR)
                        : world.districtCoordinator();
        assertThat(agreements.pass(reviewer, id, read).orElseThrow())
                .contains("отозвали и отправили снова");
        assertThat(agreements.giveBack(reviewer, id, read)).isPresent();
        assertThat(programmes.get(school.scope(), id).course().phase()).isEqualTo(Phase.REVIEW);
    }
}
