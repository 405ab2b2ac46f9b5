package opora.overview.next.order;

import static opora.overview.next.order.Invented.cause;
import static opora.overview.next.order.Invented.schools;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.network.LastContact;
import opora.overview.next.order.Step.Because;
import opora.overview.next.order.Step.Dismissal;
import opora.overview.next.order.Step.Said;
import opora.overview.next.order.Week.Done;
import opora.territory.SchoolId;
import org.junit.jupiter.api.Test;

class WeekTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final List<Ranked> FOUR =
            Priority.of(
                    schools(5),
                    List.of(
                            cause(1, CauseKind.LISTED),
                            cause(2, CauseKind.AT_RISK),
                            cause(3, CauseKind.TASKS),
                            cause(4, CauseKind.DISPUTE_OVERDUE)),
                    Weights.SHIPPED);

    private static Step step(long school, Said said) {
        return new Step(
                school,
                new SchoolId(school),
                said,
                "",
                Instant.EPOCH,
                1,
                Optional.empty(),
                Optional.empty());
    }

    private static Map<SchoolId, LastContact> spoken(long school, LocalDate on) {
        return Map.of(new SchoolId(school), new LastContact(on, "Звонок"));
    }

    private static Map<SchoolId, Step> putOff(long school, LocalDate until) {
        return Map.of(new SchoolId(school), step(school, new Dismissal(until, Because.WAITING)));
    }

    private static Week week(
            Map<SchoolId, LastContact> contacts, Map<SchoolId, Step> dismissals, int reached) {
        return Week.of(FOUR, new Done(contacts, dismissals, reached), 2, TODAY);
    }

    private static List<Long> numbers(List<Ranked> ranked) {
        return ranked.stream().map(one -> one.school().id().value()).toList();
    }

    @Test
    void a_week_begins_on_monday() {
        assertThat(Week.monday(TODAY)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Week.monday(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Week.monday(LocalDate.of(2026, 11, 29))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void the_weightiest_stand_in_the_week_the_others_later_and_the_calm_apart() {
        Week week = week(Map.of(), Map.of(), 0);
        assertThat(numbers(week.now())).containsExactly(4L, 1L);
        assertThat(numbers(week.later())).containsExactly(2L, 3L);
        assertThat(numbers(week.calm())).containsExactly(5L);
    }

    @Test
    void
            a_school_with_which_somebody_spoke_this_week_leaves_the_order_and_takes_room_of_whoever_spoke() {
        Week others = week(spoken(4, LocalDate.of(2026, 11, 23)), Map.of(), 0);
        assertThat(numbers(others.now())).containsExactly(1L, 2L);
        assertThat(others.contacted())
                .extracting(one -> one.ranked().school().id().value())
                .containsExactly(4L);
        Week own = week(spoken(4, LocalDate.of(2026, 11, 23)), Map.of(), 1);
        assertThat(numbers(own.now())).containsExactly(1L);
    }

    @Test
    void a_word_of_last_week_keeps_no_school_away() {
        assertThat(numbers(week(spoken(4, LocalDate.of(2026, 11, 22)), Map.of(), 0).now()))
                .containsExactly(4L, 1L);
    }

    @Test
    void a_school_that_was_put_off_comes_back_on_its_day() {
        Week before = week(Map.of(), putOff(4, TODAY.plusDays(1)), 0);
        assertThat(numbers(before.now())).containsExactly(1L, 2L);
        assertThat(before.putOff()).hasSize(1);
        assertThat(before.putOff().getFirst().ranked().causes()).hasSize(1);
        assertThat(numbers(week(Map.of(), putOff(4, TODAY), 0).now())).containsExactly(4L, 1L);
    }

    @Test
    void silence_alone_calls_no_school_and_counts_beside_something_else() {
        assertThat(ranked(cause(1, CauseKind.SILENCE, 3)).points()).isZero();
        assertThat(ranked(cause(1, CauseKind.SILENCE, 3)).causes()).isEmpty();
        Ranked both = ranked(cause(1, CauseKind.SILENCE, 7), cause(1, CauseKind.TASKS));
        assertThat(both.points()).isEqualTo(25);
        assertThat(both.next()).isEqualTo(both.causes().getFirst().cause().next());
        assertThat(both.causes())
                .extracting(one -> one.cause().kind())
                .containsExactly(CauseKind.TASKS, CauseKind.SILENCE);
    }

    private static Ranked ranked(Cause... causes) {
        return Priority.of(schools(1), List.of(causes), Weights.SHIPPED).getFirst();
    }
}
