package opora.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.identification.Method;
import opora.identification.ThresholdWords;
import opora.identification.Wording;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Share;
import opora.ui.TrendChart;
import opora.ui.TrendChart.Scale;
import opora.ui.TrendChart.Value;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Numbers;
import opora.vocabulary.Procedure;

/**
 * The share of failed over the years, a small chart for each counted procedure with two years or more, all on one scale.
 *
 * @param title what the last two years say
 * @param years oldest first, six at most
 */
public record Trends(String title, List<String> years, List<Trend> trends) {

    private static final int SHOWN = 6;

    /** {@code cells}: by year «9 из 25 · 36 %», or «нет». */
    public record Trend(String title, TrendChart chart, List<String> cells) {}

    private record Series(Procedure procedure, List<Value> values) {

        long held() {
            return values.stream().filter(value -> value.share().isPresent()).count();
        }
    }

    static Optional<Trends> of(List<Known> outcomes, Method method) {
        List<AcademicYear> years = years(outcomes, method);
        List<Series> all =
                method.procedures().stream()
                        .map(procedure -> series(outcomes, years, procedure, method))
                        .filter(series -> series.held() >= 2)
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Scale scale = Scale.of(all.stream().flatMap(series -> series.values().stream()).toList());
        return Optional.of(
                new Trends(
                        title(outcomes, years, method),
                        years.stream().map(AcademicYear::toString).toList(),
                        all.stream().map(series -> trend(series, method, scale)).toList()));
    }

    /** Every year from the first with results to the last, also one in between that has none. */
    private static List<AcademicYear> years(List<Known> outcomes, Method method) {
        SortedSet<AcademicYear> held =
                outcomes.stream()
                        .filter(known -> method.lookedAt().contains(known.outcome().procedure()))
                        .map(known -> known.outcome().year())
                        .collect(Collectors.toCollection(TreeSet::new));
        List<AcademicYear> years = new ArrayList<>();
        if (!held.isEmpty()) {
            for (AcademicYear year = held.first();
                    year.compareTo(held.last()) <= 0;
                    year = year.next()) {
                years.add(year);
            }
        }
        return years.subList(Math.max(0, years.size() - SHOWN), years.size());
    }

    private static Series series(
            List<Known> outcomes, List<AcademicYear> years, Procedure procedure, Method method) {
        return new Series(
                procedure,
                years.stream()
                        .map(year ->
                                new Value(
                                        year,
                                        CountedProcedures.share(outcomes, year, procedure, method)))
                        .toList());
    }

    private static Trend trend(Series series, Method method, Scale scale) {
        String title = series.procedure().shortTitle();
        return new Trend(
                title,
                TrendChart.of(title, series.values(), method.threshold(), scale),
                series.values().stream()
                        .map(value -> value.share().map(Trends::words).orElse("нет"))
                        .toList());
    }

    private static String words(Share share) {
        return "%d из %d · %s"
                .formatted(share.hits(), share.size(), Numbers.percent(share.hits(), share.size()));
    }

    /** «Доля не ниже порога: в 2026 году — в двух процедурах, в 2025 году — ни в одной». */
    private static String title(List<Known> outcomes, List<AcademicYear> years, Method method) {
        return years.reversed().stream()
                .limit(2)
                .map(year ->
                        "в %s году — %s"
                                .formatted(
                                        year,
                                        low(
                                                method.procedures().stream()
                                                        .flatMap(one ->
                                                                CountedProcedures.share(
                                                                        outcomes, year, one, method)
                                                                        .stream())
                                                        .filter(method.threshold()::isReachedBy)
                                                        .count())))
                .collect(
                        Collectors.joining(
                                ", ",
                                "Доля %s: "
                                        .formatted(
                                                new ThresholdWords(method.threshold()).reached()),
                                ""));
    }

    private static String low(long count) {
        return count == 0 ? "ни в одной" : "в " + Wording.inProcedures((int) count);
    }
}
