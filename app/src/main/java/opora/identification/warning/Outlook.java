package opora.identification.warning;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import opora.vocabulary.AcademicYear;

/**
 * What is told of the next year, and how good that is.
 *
 * @param years that are loaded
 * @param quality empty where nothing could be tested
 * @param forecasts none unless the standing is {@link Standing#SHOWN}, so that what may not be shown is not there to be shown
 */
public record Outlook<S>(
        SortedSet<AcademicYear> years,
        BackTest test,
        Optional<Quality> quality,
        Standing standing,
        List<Forecast<S>> forecasts) {

    /** Whether forecasts are shown, and why not. */
    public enum Standing {
        SHOWN,
        /** no year is loaded */
        NO_RESULTS,
        /** no three years in a row are loaded, so that no year can be forecast from two before it */
        TOO_FEW_YEARS,
        /** too little to learn from, or too few cases were tested */
        TOO_FEW_CASES,
        /** not better than both simpler forecasts, or perhaps by chance only */
        NOT_BETTER
    }

    /** A chance for the year after the last one, with what weighs most. */
    public record Forecast<S>(Occasion<S> from, Chances chances, List<Reason> reasons) {}

    /** A fact that moves the chance, in words. */
    public record Reason(String fact, Way way) {}

    /** Where it moves it, against a case that is average in everything. */
    public enum Way {
        UP,
        DOWN
    }

    private static final int MOST_REASONS = 3;

    /** A pull of less than this, in log odds, is hardly a percent. */
    private static final double LEAST_PULL = 0.05;

    /** {@code all}: occasions of every loaded year. */
    static <S> Outlook<S> of(SortedSet<AcademicYear> years, Collection<Occasion<S>> all) {
        BackTest test = BackTest.of(all);
        Optional<Quality> quality = Quality.of(test.checked());
        Standing standing = standing(years, quality);
        return new Outlook<>(
                years,
                test,
                quality,
                standing,
                standing == Standing.SHOWN ? forecasts(years.last(), all) : List.of());
    }

    private static Standing standing(SortedSet<AcademicYear> years, Optional<Quality> quality) {
        if (years.isEmpty()) {
            return Standing.NO_RESULTS;
        }
        if (!hasThreeInARow(years)) {
            return Standing.TOO_FEW_YEARS;
        }
        if (quality.filter(Quality::isOfEnough).isEmpty()) {
            return Standing.TOO_FEW_CASES;
        }
        return quality.filter(Quality::isBetter).isPresent() ? Standing.SHOWN : Standing.NOT_BETTER;
    }

    private static boolean hasThreeInARow(SortedSet<AcademicYear> years) {
        return years.stream()
                .anyMatch(
                        year -> years.contains(year.next()) && years.contains(year.next().next()));
    }

    private static <S> List<Forecast<S>> forecasts(
            AcademicYear known, Collection<Occasion<S>> all) {
        return Trained.before(known.next(), all)
                .map(trained ->
                        all.stream()
                                .filter(one -> one.year().equals(known))
                                .filter(trained::knows)
                                .map(one -> forecast(trained, one))
                                .sorted(
                                        comparingDouble((Forecast<S> one) -> one.chances().own())
                                                .reversed())
                                .toList())
                .orElse(List.of());
    }

    private static <S> Forecast<S> forecast(Trained trained, Occasion<S> one) {
        return new Forecast<>(one, trained.of(one), reasons(one, trained.pulls(one)));
    }

    private static List<Reason> reasons(Occasion<?> one, double[] pulls) {
        double[] byFact = new double[one.facts().size()];
        for (int trait = 0; trait < pulls.length; trait++) {
            byFact[one.traits().get(trait).fact()] += pulls[trait];
        }
        List<Integer> facts = new ArrayList<>();
        for (int fact = 0; fact < byFact.length; fact++) {
            if (Math.abs(byFact[fact]) >= LEAST_PULL && !one.facts().get(fact).isEmpty()) {
                facts.add(fact);
            }
        }
        facts.sort(comparingDouble((Integer fact) -> Math.abs(byFact[fact])).reversed());
        return facts.stream()
                .limit(MOST_REASONS)
                .map(fact ->
                        new Reason(one.facts().get(fact), byFact[fact] > 0 ? Way.UP : Way.DOWN))
                .toList();
    }

    /** The year that is forecast; empty before any is loaded. */
    public Optional<AcademicYear> target() {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.last().next());
    }

    /** The year whose results make the first test possible, if none in between is left out. */
    public AcademicYear testableWith() {
        AcademicYear last = years.last();
        return years.contains(last.previous()) ? last.next() : last.next().next();
    }

    /** The same without those that a person may not see. */
    public Outlook<S> only(Predicate<Occasion<S>> seen) {
        return new Outlook<>(
                new TreeSet<>(years),
                test,
                quality,
                standing,
                forecasts.stream().filter(one -> seen.test(one.from())).toList());
    }
}
