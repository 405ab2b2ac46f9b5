package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.NotVisible;
import opora.access.Role;
import opora.access.Viewer;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.agreement.Course.Phase;
import opora.programme.agreement.Step.Kind;
import opora.programme.shape.Shapes;
import opora.programme.wording.Edition;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A programme of a school from its beginning to its correction, through the doors of the room. */
@SpringBootTest
@OnTestDatabase
class ProgrammesTest {

    @Autowired ApplicationContext house;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;
    @Autowired Agreements agreements;
    @Autowired Remarks remarks;

    private SmallWorld world;
    private Viewer school;
    private long id;

    @BeforeEach
    void a_school_begins_its_programme() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        id = begin(school);
    }

    private long begin(Viewer author) {
        Begun begun =
                programmes.begin(
                        author,
                        new Founding(
                                ProgrammeLevel.SCHOOL,
                                Optional.empty(),
                                author.scope().onlySchool(),
                                "school",
                                "",
                                Origin.SHAPE,
                                Optional.empty()),
                        Map.of(
                                "title",
                                "Программа школы",
                                "starts",
                                "2027-01-11",
                                "ends",
                                "2027-12-31"),
                        new Beginning.Sketched(Shapes.find("school").orElseThrow().beginning()));
        return ((Begun.Done) begun).programme();
    }

    private Edition now() {
        return programmes.edition(school, id);
    }

    private Provision added(String kind, Optional<ProvisionId> parent, Map<String, String> values) {
        Saved saved = redrafting.add(school, id, Kinds.shipped().get(kind), parent, values);
        return now().get(((Saved.Done) saved).provision());
    }

    private Provision group() {
        Provision part =
                now().list("part").stream()
                        .filter(one -> one.value("heading").equals("Дорожная карта программы"))
                        .findFirst()
                        .orElseThrow();
        return added("activity_group", Optional.of(part.id()), Map.of("title", "Уроки"));
    }

    private Provision activity(String text) {
        return added(
                "activity",
                Optional.of(group().id()),
                Map.of("text", text, "timing", "май", "responsible", "завуч"));
    }

    private void filled() {
        added("goal", Optional.empty(), Map.of("text", "Выйти из перечня"));
        added("task", Optional.empty(), Map.of("text", "Разобрать решаемость"));
        activity("Посетить уроки");
    }

    @Test
    void it_has_the_parts_of_its_shape_and_stands_among_the_programmes_in_sight() {
        assertThat(now().list("part")).hasSizeGreaterThan(15);
        assertThat(programmes.list(school.scope())).extracting(Programme::id).contains(id);
        assertThat(programmes.get(school.scope(), id).title()).isEqualTo("Программа школы");
        assertThat(programmes.get(school.scope(), id).course().phase()).isEqualTo(Phase.DRAFT);
        assertThat(programmes.list(world.districtCoordinator().scope()))
                .extracting(Programme::id)
                .contains(id);
    }

    @Test
    void another_school_sees_nothing_of_it_and_changes_nothing() {
        Viewer other = world.secondSchool();

        assertThat(programmes.list(other.scope())).extracting(Programme::id).doesNotContain(id);
        assertThatThrownBy(() -> programmes.edition(other, id)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        redrafting.change(
                                other, id, new ProvisionId(1), 1, Map.of("title", "Моя"), ""))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void two_people_change_one_activity_at_once_and_neither_loses_anything() {
        Provision visits = activity("Посетить уроки");

        Saved first =
                redrafting.change(
                        school,
                        id,
                        visits.id(),
                        visits.version(),
                        Map.of("text", "Посетить уроки", "timing", "июнь", "responsible", "завуч"),
                        "");
        Saved second =
                redrafting.change(
                        school,
                        id,
                        visits.id(),
                        visits.version(),
                        Map.of(
                                "text",
                                "Посетить уроки",
                                "timing",
                                "май",
                                "responsible",
                                "директор"),
                        "");

        assertThat(first).isInstanceOf(Saved.Done.class);
        assertThat(second).isInstanceOf(Saved.Merged.class);
        assertThat(now().get(visits.id()).values())
                .containsEntry("timing", "июнь")
                .containsEntry("responsible", "директор");
    }

    @Test
    void what_both_changed_differently_is_shown_and_not_saved() {
        Provision visits = activity("Посетить уроки");
        redrafting.change(
                school,
                id,
                visits.id(),
                1,
                Map.of("text", "Посетить уроки", "timing", "июнь", "responsible", "завуч"),
                "");

        Saved second =
                redrafting.change(
                        school,
                        id,
                        visits.id(),
                        1,
                        Map.of(
                                "text",
                                "Посетить уроки",
                                "timing",
                                "сентябрь",
                                "responsible",
                                "завуч"),
                        "");

        assertThat(second).isInstanceOf(Saved.Torn.class);
        assertThat(((Saved.Torn) second).merge().clashes())
                .extracting(one -> one.theirs() + " / " + one.mine())
                .containsExactly("июнь / сентябрь");
        assertThat(now().get(visits.id()).value("timing")).isEqualTo("июнь");
    }

    @Test
    void a_removed_section_comes_back_with_its_activities_when_the_removal_is_undone() {
        Provision visits = activity("Посетить уроки");
        int before = now().all().size();
        redrafting.remove(school, id, visits.parent().orElseThrow(), "");
        assertThat(now().find(visits.id())).isEmpty();

        int removal = programmes.savings(school, id).getFirst().number();
        assertThat(redrafting.undo(school, id, removal)).isInstanceOf(Saved.Done.class);

        assertThat(now().all()).hasSize(before);
        assertThat(now().get(visits.id()).value("text")).isEqualTo("Посетить уроки");
    }

    @Test
    void what_was_changed_again_since_is_not_undone_over_the_head_of_the_later_one() {
        Provision visits = activity("Посетить уроки");
        redrafting.change(school, id, visits.id(), 1, Map.of("text", "Посетить два урока"), "");
        int changed = programmes.savings(school, id).getFirst().number();
        redrafting.change(school, id, visits.id(), 2, Map.of("text", "Посетить три урока"), "");

        assertThat(redrafting.undo(school, id, changed)).isInstanceOf(Saved.Refused.class);
        assertThat(now().get(visits.id()).value("text")).isEqualTo("Посетить три урока");
    }

    @Test
    void an_earlier_edition_reads_as_it_stood() {
        Provision visits = activity("Посетить уроки");
        int edition = programmes.get(school.scope(), id).course().edition();
        redrafting.change(school, id, visits.id(), 1, Map.of("text", "Посетить два урока"), "");

        assertThat(programmes.edition(school, id, edition).get(visits.id()).value("text"))
                .isEqualTo("Посетить уроки");
        assertThatThrownBy(() -> programmes.edition(school, id, 999))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void an_activity_moves_before_another_and_into_another_section() {
        Provision first = activity("Первое");
        Provision second =
                added("activity", first.parent(), Map.of("text", "Второе", "timing", "июнь"));
        redrafting.move(school, id, second.id(), first.parent(), Optional.of(first.id()));
        assertThat(now().siblings(first.parent()))
                .extracting(Provision::name)
                .containsExactly("Второе", "Первое");

        Provision other = group();
        redrafting.move(school, id, second.id(), Optional.of(other.id()), Optional.empty());
        assertThat(now().get(second.id()).parent()).contains(other.id());
        assertThatThrownBy(() ->
                        redrafting.move(
                                school, id, second.id(), Optional.of(first.id()), Optional.empty()))
                .isInstanceOf(NotVisible.class);
    }

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
        assertThat(agreements.giveBack(first, id, " ", List.of())).isPresent();
        assertThat(agreements.giveBack(first, id, "Исправьте цель", List.of())).isEmpty();
        assertThat(programmes.get(school.scope(), id).course().phase()).isEqualTo(Phase.RETURNED);

        redrafting.change(school, id, goal.id(), 1, Map.of("text", "Не больше 14 «2»"), "");
        agreements.submit(school, id, "исправлено");
        if (accompanied) {
            assertThat(agreements.pass(curator, id, "согласен", List.of())).isEmpty();
        }
        assertThat(agreements.approve(municipality, id, "", "", List.of())).isPresent();
        assertThat(agreements.approve(municipality, id, "приказ 31 от 12.03.2027", "", List.of()))
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
            agreements.pass(curator, id, "", List.of());
        }
        agreements.approve(municipality, id, "приказ 60 от 20.06.2027", "", List.of());

        assertThat(programmes.get(school.scope(), id).course().isCorrected()).isFalse();
        assertThat(programmes.get(school.scope(), id).course().approved().orElseThrow().paper())
                .isEqualTo("приказ 60 от 20.06.2027");
    }

    @Test
    void nothing_is_planted_in_a_section_that_was_removed_meanwhile() {
        Provision section = group();
        redrafting.remove(school, id, section.id(), "");
        int before = now().all().size();

        assertThat(
                        redrafting.take(
                                school,
                                id,
                                Optional.of(section.id()),
                                List.of(Sketch.of("activity", Map.of("text", "Посетить уроки"))),
                                Saving.What.TAKEN_OVER,
                                ""))
                .isInstanceOf(Saved.Refused.class);
        assertThat(now().all()).hasSize(before);
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
            agreements.pass(curator, id, "", List.of());
        }
        agreements.approve(world.districtCoordinator(), id, "приказ 1", "", List.of());
        assertThat(agreements.turn(school, id, Kind.STOPPED, "")).isPresent();
        assertThat(agreements.turn(school, id, Kind.STOPPED, "школа закрывается")).isEmpty();

        assertThat(redrafting.remove(school, id, now().list("goal").getFirst().id(), ""))
                .isInstanceOf(Saved.Refused.class);
        assertThat(programmes.edition(school, id).list("goal")).hasSize(1);
    }
}
