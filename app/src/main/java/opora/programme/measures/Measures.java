package opora.programme.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.identification.JudgedOutcome;

/**
 * Measures to choose from, in the order of their factors.
 *
 * @param factors all there are, also those without a measure
 * @param evidence all kinds there are
 */
public record Measures(List<Measure> list, List<Factor> factors, List<Evidence> evidence) {

    /** As they come with Opora; what the region changed stands in {@link RegionMeasures#now}. */
    public static final Measures SHIPPED = ShippedMeasures.read();

    /** What low results ask for first; the other factors follow in their order. */
    private static final List<String> FIRST = List.of("9", "3");

    public Measures {
        list = List.copyOf(list);
        factors = List.copyOf(factors);
        evidence = List.copyOf(evidence);
    }

    public List<Measure> list(Level level) {
        return list.stream().filter(one -> one.levels().contains(level)).toList();
    }

    public List<Measure> list(Level level, Factor factor) {
        return list(level).stream().filter(one -> one.factor().equals(factor)).toList();
    }

    public Optional<Measure> find(String code) {
        return list.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Factor> factor(String code) {
        return factors.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Says the same in other letters, points or spaces. */
    public Optional<Measure> alike(String title) {
        return list.stream().filter(one -> one.key().equals(Measure.key(title))).findFirst();
    }

    /**
     * What a school can do about its low results, each once, with the results that speak for it: first work with those who may fail, then with their teachers, then the rest.
     *
     * @param outcomes of a verdict; those that are not low say nothing here
     */
    public List<Suggestion> forLowResults(Collection<JudgedOutcome> outcomes) {
        List<JudgedOutcome> low = outcomes.stream().filter(JudgedOutcome::low).toList();
        List<Measure> ofSchools = list(Level.SCHOOL);
        List<Measure> ordered = new ArrayList<>();
        for (String first : FIRST) {
            ofSchools.stream()
                    .filter(one -> one.factor().code().equals(first))
                    .forEach(ordered::add);
        }
        ofSchools.stream()
                .filter(one -> !FIRST.contains(one.factor().code()))
                .forEach(ordered::add);
        return ordered.stream().flatMap(one -> suggestion(one, low).stream()).toList();
    }

    private static Optional<Suggestion> suggestion(Measure measure, List<JudgedOutcome> low) {
        return Stream.of(Occasion.values())
                .filter(measure.occasions()::contains)
                .filter(occasion -> !occasion.among(low).isEmpty())
                .findFirst()
                .map(occasion -> Suggestion.of(measure, occasion, occasion.among(low)));
    }

    /** The same factors and kinds of evidence with other measures. */
    Measures with(List<Measure> others) {
        return new Measures(others, factors, evidence);
    }

    /** «94 меры для школы, 53 меры для муниципалитета, 26 мер для региона»: of those that there are. */
    public String counts() {
        return String.join(
                ", ",
                List.of(Level.values()).reversed().stream()
                        .filter(level -> !list(level).isEmpty())
                        .map(level ->
                                Measure.COUNTED.counted(list(level).size()) + " " + level.whom())
                        .toList());
    }
}
