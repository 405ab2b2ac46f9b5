package opora.overview.next.order;

import static opora.overview.next.order.Invented.cause;
import static opora.overview.next.order.Invented.schools;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import opora.overview.next.order.Week.Done;
import opora.territory.School;
import opora.territory.SchoolId;

/** What holds of the order whatever the schools and whatever speaks for them. */
class PriorityProperties {

    private static final int SCHOOLS = 8;
    private static final Done NOTHING = new Done(Map.of(), Map.of(), 0);

    @Provide
    Arbitrary<List<Cause>> causes() {
        return Invented.causes(SCHOOLS);
    }

    @Property
    void the_order_does_not_depend_on_the_order_of_what_comes_in(
            @ForAll("causes") List<Cause> causes, @ForAll long seed) {
        List<Cause> others = new ArrayList<>(causes);
        List<School> shuffled = new ArrayList<>(schools(SCHOOLS));
        Collections.shuffle(others, new Random(seed));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Priority.of(shuffled, others, Weights.SHIPPED))
                .isEqualTo(Priority.of(schools(SCHOOLS), causes, Weights.SHIPPED));
    }

    @Property
    void one_cause_more_never_moves_a_school_down(
            @ForAll("causes") List<Cause> causes,
            @ForAll @IntRange(min = 1, max = SCHOOLS) int school,
            @ForAll CauseKind kind,
            @ForAll @IntRange(min = 1, max = 5) int times) {
        List<Cause> without =
                causes.stream()
                        .filter(one -> one.school().value() != school || one.kind() != kind)
                        .toList();
        List<Cause> with = new ArrayList<>(without);
        with.add(cause(school, kind, times));
        assertThat(place(with, school)).isLessThanOrEqualTo(place(without, school));
    }

    @Property
    void one_time_more_never_moves_a_school_down(
            @ForAll @IntRange(min = 1, max = 9) int times, @ForAll CauseKind kind) {
        assertThat(Weights.SHIPPED.get(kind).of(cause(1, kind, times + 1)))
                .isGreaterThanOrEqualTo(Weights.SHIPPED.get(kind).of(cause(1, kind, times)));
    }

    @Property
    void points_are_the_sum_of_what_is_told_and_ties_stand_by_code(
            @ForAll("causes") List<Cause> causes) {
        List<Ranked> ranked = Priority.of(schools(SCHOOLS), causes, Weights.SHIPPED);
        assertThat(ranked).hasSize(SCHOOLS);
        for (int at = 0; at < SCHOOLS; at++) {
            Ranked one = ranked.get(at);
            assertThat(one.points())
                    .isEqualTo(one.causes().stream().mapToInt(Ranked.Counted::points).sum());
            if (at > 0 && ranked.get(at - 1).points() == one.points()) {
                assertThat(ranked.get(at - 1).school().code()).isLessThan(one.school().code());
            }
        }
    }

    @Property
    void a_week_holds_what_it_has_room_for_and_every_school_stands_once(
            @ForAll("causes") List<Cause> causes,
            @ForAll @IntRange(min = 1, max = 50) int capacity,
            @ForAll @IntRange(min = 0, max = 60) int reached) {
        List<Ranked> ranked = Priority.of(schools(SCHOOLS), causes, Weights.SHIPPED);
        Week week =
                Week.of(
                        ranked,
                        new Done(NOTHING.contacts(), NOTHING.dismissals(), reached),
                        capacity,
                        LocalDate.of(2026, 11, 25));
        assertThat(week.size()).isEqualTo(SCHOOLS);
        assertThat(week.now().size()).isLessThanOrEqualTo(Math.max(0, capacity - reached));
        assertThat(week.later().isEmpty() || week.now().size() == Math.max(0, capacity - reached))
                .isTrue();
        List<Ranked> open = new ArrayList<>(week.now());
        open.addAll(week.later());
        assertThat(open).isEqualTo(ranked.stream().filter(one -> one.points() > 0).toList());
        assertThat(ranked.stream().map(one -> one.school().id()))
                .allMatch(id -> week.find(id).isPresent());
        assertThat(week.find(new SchoolId(99))).isEmpty();
    }

    private static int place(List<Cause> causes, long school) {
        List<Ranked> ranked = Priority.of(schools(SCHOOLS), causes, Weights.SHIPPED);
        for (int at = 0; at < ranked.size(); at++) {
            if (ranked.get(at).school().id().value() == school) {
                return at;
            }
        }
        throw new AssertionError("no school " + school);
    }
}
