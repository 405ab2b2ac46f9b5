package opora.upkeep.sample.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Plants what can be found again: inflated marks, steady gains, closed and merged schools. No school gets two stories. */
final class Planting {

    private static final int INFLATED = 6;
    private static final int IMPROVING = 6;
    private static final int[] CLOSED = {2024, 2024, 2025};
    private static final int[] MERGED = {2024, 2025, 2025};

    private final List<SampleSchool> schools;
    private final List<Integer> order = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Planting(List<SampleSchool> schools, Dice dice) {
        this.schools = new ArrayList<>(schools);
        for (int index = 0; index < schools.size(); index++) {
            order.add(index);
        }
        dice.shuffle(order);
    }

    static List<SampleSchool> into(List<SampleSchool> schools, Dice dice) {
        Planting planting = new Planting(schools, dice);
        planting.plant();
        return planting.schools;
    }

    private void plant() {
        for (int count = 0; count < INFLATED; count++) {
            change(Planting::mayBeInflated, school -> school.with(Story.INFLATED));
        }
        for (int count = 0; count < IMPROVING; count++) {
            change(Planting::mayImprove, school -> school.with(Story.IMPROVING));
        }
        for (int year : CLOSED) {
            change(
                    Planting::mayClose,
                    school -> school.with(new SampleSchool.Closure(year, Optional.empty())));
        }
        for (int year : MERGED) {
            change(
                    school -> mayMerge(school) && successor(school).isPresent(),
                    school -> {
                        SampleSchool successor = successor(school).orElseThrow();
                        taken.add(successor.code());
                        return school.with(
                                new SampleSchool.Closure(year, Optional.of(successor.code())));
                    });
        }
    }

    private void change(Predicate<SampleSchool> fits, UnaryOperator<SampleSchool> story) {
        int chosen =
                order.stream()
                        .filter(index -> !taken.contains(schools.get(index).code()))
                        .filter(index -> fits.test(schools.get(index)))
                        .findFirst()
                        .orElseThrow();
        taken.add(schools.get(chosen).code());
        schools.set(chosen, story.apply(schools.get(chosen)));
    }

    /** Large enough to show, and with nothing in its level to explain good results. */
    private static boolean mayBeInflated(SampleSchool school) {
        double level = school.hidden().level();
        return general(school) && school.size() >= 26 && level > -0.5 && level < 0.15;
    }

    private static boolean mayImprove(SampleSchool school) {
        return general(school) && school.size() >= 20 && school.hidden().level() < 0.1;
    }

    private static boolean mayClose(SampleSchool school) {
        return general(school) && school.size() < 11;
    }

    private static boolean mayMerge(SampleSchool school) {
        return general(school) && school.size() >= 8 && school.size() < 24;
    }

    private static boolean general(SampleSchool school) {
        return school.kind() == SchoolKind.SECONDARY || school.kind() == SchoolKind.BASIC;
    }

    /** The largest ordinary school of the municipality. */
    private Optional<SampleSchool> successor(SampleSchool closing) {
        return schools.stream()
                .filter(school ->
                        school.place().municipality().equals(closing.place().municipality()))
                .filter(school -> school.kind() == SchoolKind.SECONDARY)
                .filter(school -> !taken.contains(school.code()) && school.size() > closing.size())
                .max(Comparator.comparingDouble(SampleSchool::size));
    }
}
