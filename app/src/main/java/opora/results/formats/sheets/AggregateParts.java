package opora.results.formats.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.results.Outcome;

/** Counts the parts of a file that names outcomes of schools, not participants. */
public final class AggregateParts {

    private static final Comparator<Outcome> ORDER =
            Comparator.comparing(Outcome::year)
                    .thenComparing(Outcome::procedure)
                    .thenComparing(Outcome::school);

    private AggregateParts() {}

    public static List<Outcome> sorted(Collection<Outcome> outcomes) {
        return outcomes.stream().sorted(ORDER).toList();
    }

    /** {@code outcomes}: sorted. {@code municipalities}: how many the layout names for a year and a procedure. */
    public static List<Reading.Part> of(
            List<Outcome> outcomes, Function<Labels, Optional<Integer>> municipalities) {
        Map<Labels, List<Outcome>> parts = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            Labels labels =
                    new Labels(Optional.of(outcome.year()), Optional.of(outcome.procedure()));
            parts.computeIfAbsent(labels, _ -> new ArrayList<>()).add(outcome);
        }
        return parts.entrySet().stream()
                .map(part ->
                        part(part.getKey(), part.getValue(), municipalities.apply(part.getKey())))
                .toList();
    }

    private static Reading.Part part(
            Labels labels, List<Outcome> outcomes, Optional<Integer> municipalities) {
        return new Reading.Part(
                labels.year(),
                labels.procedure(),
                outcomes.stream().mapToInt(outcome -> outcome.source().rows()).sum(),
                outcomes.size(),
                municipalities,
                Optional.of(
                        outcomes.stream()
                                .mapToInt(outcome -> outcome.result().participants())
                                .sum()),
                Optional.empty(),
                failed(outcomes));
    }

    /** Empty as soon as one school is known by shares only. */
    private static Optional<Integer> failed(List<Outcome> outcomes) {
        int failed = 0;
        for (Outcome outcome : outcomes) {
            switch (outcome.result()) {
                case Outcome.Result.Counted counted -> failed += counted.failed();
                case Outcome.Result.OnlyShares _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(failed);
    }
}
