package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.agreement.Course.Phase;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;
import org.junit.jupiter.api.Test;

/** A programme of a school from its beginning to its correction, through the doors of the room. */
class ProgrammesTest extends BegunBySchool {

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
        redrafting.remove(school, id, visits.parent().orElseThrow(), newest(), "");
        assertThat(now().find(visits.id())).isEmpty();

        int removal = programmes.savings(school, id).getFirst().number();
        assertThat(redrafting.undo(school, id, removal)).isInstanceOf(Saved.Done.class);

        assertThat(now().all()).hasSize(before);
        assertThat(now().get(visits.id()).value("text")).isEqualTo("Посетить уроки");
    }

    @Test
    void a_section_is_not_removed_with_what_somebody_has_changed_in_it_meanwhile() {
        Provision visits = activity("Посетить уроки");
        int read = newest();
        redrafting.change(school, id, visits.id(), 1, Map.of("text", "Посетить два урока"), "");

        assertThat(redrafting.remove(school, id, visits.parent().orElseThrow(), read, ""))
                .isInstanceOf(Saved.Refused.class);
        assertThat(now().get(visits.id()).value("text")).isEqualTo("Посетить два урока");
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
    void nothing_is_planted_in_a_section_that_was_removed_meanwhile() {
        Provision section = group();
        redrafting.remove(school, id, section.id(), newest(), "");
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
}
