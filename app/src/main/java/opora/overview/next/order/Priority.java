package opora.overview.next.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.overview.next.order.Ranked.Counted;
import opora.territory.School;
import opora.territory.SchoolId;

/**
 * The order of schools: by the sum of the points of their causes, then by code. It depends on nothing else, and one cause more never moves a school down.
 * A school for which nothing speaks that is enough to call it has no points.
 */
public final class Priority {

    private static final Comparator<Counted> WEIGHTIEST_FIRST =
            Comparator.comparingInt(Counted::points)
                    .reversed()
                    .thenComparing(counted -> counted.cause().kind());

    private static final Comparator<Ranked> MOST_FIRST =
            Comparator.comparingInt(Ranked::points)
                    .reversed()
                    .thenComparing(ranked -> ranked.school().code())
                    .thenComparing(ranked -> ranked.school().id().value());

    private Priority() {}

    /** Every school once, those without points last. */
    public static List<Ranked> of(
            Collection<School> schools, Collection<Cause> causes, Weights weights) {
        Map<SchoolId, List<Cause>> bySchool = new HashMap<>();
        causes.forEach(cause ->
                bySchool.computeIfAbsent(cause.school(), none -> new ArrayList<>()).add(cause));
        return schools.stream()
                .map(school ->
                        ranked(school, bySchool.getOrDefault(school.id(), List.of()), weights))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Ranked ranked(School school, List<Cause> causes, Weights weights) {
        if (causes.stream().noneMatch(cause -> weights.get(cause.kind()).alone())) {
            return new Ranked(school, 0, List.of());
        }
        List<Counted> counted =
                causes.stream()
                        .map(cause -> new Counted(cause, weights.get(cause.kind()).of(cause)))
                        .sorted(alone(weights).thenComparing(WEIGHTIEST_FIRST))
                        .toList();
        return new Ranked(school, counted.stream().mapToInt(Counted::points).sum(), counted);
    }

    /** What is enough to call a school is told before what is not, so that the first cause is a thing to do. */
    private static Comparator<Counted> alone(Weights weights) {
        return Comparator.comparing(counted -> !weights.get(counted.cause().kind()).alone());
    }
}
