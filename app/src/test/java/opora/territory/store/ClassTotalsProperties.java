package opora.territory.store;

import static opora.territory.store.ClassesInTime.named;
import static opora.territory.store.ClassesInTime.title;
import static opora.territory.store.RegionInTime.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.territory.ClassAct;
import opora.territory.ClassChange;
import opora.territory.ClassHistory;
import opora.territory.SchoolClass;
import opora.territory.SchoolId;

/** Whatever becomes of the classes of a school on whatever days, recorded in whatever order: its pupils stay as many, and withdrawal leaves no trace. */
class ClassTotalsProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final int PUPILS = 24 + 20 + 19 + 30;

    /** What happens to one of the classes of that day, and with which other one; days come in no order. */
    record Step(int kind, int one, int other, int day) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 270))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9);
    }

    @Property(tries = 12)
    void pupils_stay_as_many_on_every_day(@ForAll("steps") List<Step> steps) {
        ClassesInTime world = new ClassesInTime();
        world.region.load("edu1; Школа № 1; Лужанск");
        SchoolId school = world.region.school("edu1");
        world.open(school, FIRST.toString(), "5А 24", "5Б 20", "5В 19", "6А 30");
        List<ClassHistory> before = new ArrayList<>(List.of(world.history(school)));

        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            LocalDate day = FIRST.plusDays(step.day());
            List<SchoolClass> there = world.history(school).on(day);
            Map<String, String> mistakes =
                    world.record(school, day.toString(), change(step, at, there));
            if (mistakes.isEmpty()) {
                before.add(world.history(school));
            }
            assertTotals(world.history(school));
        }

        while (before.size() > 1) {
            before.removeLast();
            assertThat(world.withdrawNewest(school)).isEmpty();
            assertThat(world.history(school)).isEqualTo(before.getLast());
        }
        assertThat(world.classes.acts(ALL, school)).filteredOn(ClassAct::counts).hasSize(1);
    }

    private static ClassChange change(Step step, int at, List<SchoolClass> there) {
        SchoolClass one = there.get(step.one() % there.size());
        String letter = one.title().grade() + "-" + (at + 1);
        return switch (step.kind()) {
            case 0 -> new ClassChange.Renamed(one.id(), title(letter));
            case 1 -> new ClassChange.Merged(one.id(), there.get(step.other() % there.size()).id());
            default -> new ClassChange.Split(one.id(), named(letter + " " + (1 + step.other())));
        };
    }

    private static void assertTotals(ClassHistory history) {
        for (int day = 0; day < 280; day += 3) {
            List<SchoolClass> classes = history.on(FIRST.plusDays(day));
            assertThat(classes.stream().mapToInt(one -> one.pupils().orElseThrow()).sum())
                    .as("day %d: %s", day, classes)
                    .isEqualTo(PUPILS);
            assertThat(classes).extracting(SchoolClass::title).doesNotHaveDuplicates();
            assertThat(classes)
                    .allSatisfy(one ->
                            assertThat(history.heir(one.id(), FIRST.plusDays(279))).isPresent());
        }
    }
}
