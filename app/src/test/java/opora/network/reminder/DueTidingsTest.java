package opora.network.reminder;

import static opora.network.Planned.TODAY;
import static opora.network.Planned.answer;
import static opora.network.Planned.decision;
import static opora.network.Planned.held;
import static opora.network.Planned.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.network.Answer.Kind;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.VisitStep.Cancelled;
import org.junit.jupiter.api.Test;

/** Who is reminded of what on which day. */
class DueTidingsTest {

    private static List<String> titles(SchoolVisit visit) {
        return DueTidings.on(TODAY, visit, "Боровинская СОШ").stream().map(Tiding::title).toList();
    }

    private static List<String> ofDecision(Decision decision) {
        return titles(visit(TODAY.minusDays(40), List.of(decision), held(TODAY.minusDays(40))));
    }

    @Test
    void a_visit_is_told_of_from_three_days_before_until_its_day() {
        assertThat(titles(visit(TODAY.plusDays(4)))).isEmpty();
        assertThat(titles(visit(TODAY.plusDays(3))))
                .containsExactly("Посещение школы 28 ноября: Боровинская СОШ");
        assertThat(titles(visit(TODAY))).hasSize(1);
        assertThat(titles(visit(TODAY.minusDays(1)))).isEmpty();
        assertThat(titles(visit(TODAY.plusDays(3), new Cancelled("болезнь")))).isEmpty();
    }

    @Test
    void a_decision_is_told_of_before_its_last_day_and_when_that_has_passed() {
        assertThat(ofDecision(decision(5, TODAY.plusDays(4)))).isEmpty();
        assertThat(ofDecision(decision(5, TODAY.plusDays(3))))
                .containsExactly("Срок решения 28 ноября: Боровинская СОШ");
        assertThat(ofDecision(decision(5, TODAY.minusDays(1))))
                .containsExactly("Срок решения прошёл 24 ноября: Боровинская СОШ");
        assertThat(ofDecision(decision(5, TODAY.minusDays(1), answer(Kind.DONE)))).isEmpty();
        assertThat(ofDecision(decision(5, TODAY.minusDays(1), answer(Kind.CLOSED)))).isEmpty();
    }

    @Test
    void the_same_is_told_once_and_a_moved_day_anew() {
        Decision late = decision(5, TODAY.minusDays(1));
        Decision moved =
                decision(
                        5, TODAY.minusDays(9), answer(Kind.MOVED, Optional.of(TODAY.minusDays(1))));
        Decision earlier = decision(5, TODAY.minusDays(9));
        assertThat(keys(late)).isEqualTo(keys(moved));
        assertThat(keys(late)).isNotEqualTo(keys(earlier));
    }

    private static List<String> keys(Decision decision) {
        return DueTidings.on(
                        TODAY,
                        visit(TODAY.minusDays(40), List.of(decision), held(TODAY.minusDays(40))),
                        "")
                .stream()
                .map(Tiding::key)
                .toList();
    }
}
