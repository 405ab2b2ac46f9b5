package opora.network;

import static opora.network.Planned.TODAY;
import static opora.network.Planned.answer;
import static opora.network.Planned.decision;
import static opora.network.Planned.held;
import static opora.network.Planned.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import opora.network.Answer.Kind;
import opora.network.VisitStep.Cancelled;
import opora.network.VisitStep.Mended;
import opora.network.VisitStep.Moved;
import org.junit.jupiter.api.Test;

/** How visits and decisions stand, from their rows and the day alone. */
class SchoolVisitTest {

    @Test
    void a_visit_is_coming_until_its_day_is_over_and_then_waits_for_its_protocol() {
        assertThat(visit(TODAY).state(TODAY)).isEqualTo(VisitState.COMING);
        assertThat(visit(TODAY.minusDays(1)).state(TODAY)).isEqualTo(VisitState.UNTOLD);
        assertThat(visit(TODAY.minusDays(1), held(TODAY.minusDays(1))).state(TODAY))
                .isEqualTo(VisitState.HELD);
    }

    @Test
    void a_moved_visit_stands_on_its_last_day_and_a_held_one_on_the_day_it_was() {
        SchoolVisit moved =
                visit(
                        TODAY.minusDays(3),
                        new Moved(TODAY.plusDays(2), "карантин"),
                        new Moved(TODAY.plusDays(9), "каникулы"));
        assertThat(moved.day()).isEqualTo(TODAY.plusDays(9));
        assertThat(moved.state(TODAY)).isEqualTo(VisitState.COMING);
        SchoolVisit was = visit(TODAY, held(TODAY.minusDays(1)));
        assertThat(was.day()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void a_cancelled_visit_is_neither_coming_nor_untold() {
        assertThat(visit(TODAY.minusDays(9), new Cancelled("болезнь")).state(TODAY))
                .isEqualTo(VisitState.CANCELLED);
    }

    @Test
    void a_mended_protocol_takes_the_place_of_the_earlier_one_which_stays() {
        SchoolVisit mended =
                visit(
                        TODAY,
                        held(TODAY.minusDays(2)),
                        new Mended(
                                new VisitProtocol(TODAY.minusDays(1), "куратор", "Два урока", ""),
                                2,
                                "день"));
        assertThat(mended.day()).isEqualTo(TODAY.minusDays(1));
        assertThat(mended.protocol().orElseThrow().seen()).isEqualTo("Два урока");
        assertThat(mended.steps().stream().flatMap(step -> step.protocol().stream()))
                .extracting(VisitProtocol::seen)
                .containsExactly("Уроки", "Два урока");
    }

    @Test
    void a_decision_is_open_then_soon_due_then_overdue() {
        assertThat(decision(1, TODAY.plusDays(4)).state(TODAY)).isEqualTo(DecisionState.OPEN);
        assertThat(decision(1, TODAY.plusDays(3)).state(TODAY)).isEqualTo(DecisionState.SOON);
        assertThat(decision(1, TODAY).state(TODAY)).isEqualTo(DecisionState.SOON);
        assertThat(decision(1, TODAY.minusDays(1)).state(TODAY)).isEqualTo(DecisionState.OVERDUE);
    }

    @Test
    void a_school_that_reported_is_not_late_and_one_that_did_not_manage_is() {
        LocalDate late = TODAY.minusDays(5);
        assertThat(decision(1, late, answer(Kind.DONE)).state(TODAY))
                .isEqualTo(DecisionState.REPORTED);
        assertThat(decision(1, late, answer(Kind.NOT_DONE)).state(TODAY))
                .isEqualTo(DecisionState.OVERDUE);
        assertThat(decision(1, TODAY.plusDays(5), answer(Kind.NOT_DONE)).state(TODAY))
                .isEqualTo(DecisionState.REPORTED);
        assertThat(decision(1, late, answer(Kind.DONE), answer(Kind.RETURNED)).state(TODAY))
                .isEqualTo(DecisionState.OVERDUE);
    }

    @Test
    void a_day_that_was_asked_for_holds_only_when_it_is_granted() {
        LocalDate first = TODAY.minusDays(2);
        Answer asked = answer(Kind.ASKED, Optional.of(TODAY.plusDays(20)));
        Answer moved = answer(Kind.MOVED, Optional.of(TODAY.plusDays(10)));
        assertThat(decision(1, first, asked).until()).isEqualTo(first);
        assertThat(decision(1, first, asked).state(TODAY)).isEqualTo(DecisionState.OVERDUE);
        assertThat(decision(1, first, asked, moved).until()).isEqualTo(TODAY.plusDays(10));
        assertThat(decision(1, first, asked, moved).state(TODAY)).isEqualTo(DecisionState.OPEN);
    }

    @Test
    void what_is_closed_or_dropped_is_never_overdue_and_can_come_back() {
        LocalDate late = TODAY.minusDays(50);
        assertThat(decision(1, late, answer(Kind.CLOSED)).state(TODAY))
                .isEqualTo(DecisionState.CLOSED);
        assertThat(decision(1, late, answer(Kind.DROPPED)).state(TODAY))
                .isEqualTo(DecisionState.DROPPED);
        assertThat(decision(1, late, answer(Kind.CLOSED), answer(Kind.RETURNED)).state(TODAY))
                .isEqualTo(DecisionState.OVERDUE);
    }
}
