package opora.results.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.results.Complement;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Complements;
import opora.statistics.ScoreSummary;
import opora.statistics.TestScoreBands;

/**
 * Scores of a group.
 *
 * @param histogram how many got each score; index = score, from 0 to the highest one met or reported
 */
public record Scores(ScoreSummary summary, List<Integer> histogram) {

    public Scores {
        histogram = List.copyOf(histogram);
    }

    static Optional<Measured<Scores>> of(GroupFacts group) {
        return group.first(
                () -> counted(group), () -> group.report(Kind.SCORES).flatMap(Scores::reported));
    }

    /** Bands of test scores; only for a scale of 0–100. */
    TestScoreBands bands() {
        return TestScoreBands.of(counts());
    }

    private int[] counts() {
        return histogram.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Optional<Measured<Scores>> counted(GroupFacts group) {
        List<FactSums> telling =
                group.facts().stream()
                        .filter(fact -> IntStream.of(fact.scores()).anyMatch(count -> count > 0))
                        .toList();
        int[] sum = new int[0];
        for (FactSums fact : telling) {
            sum = Arrays.copyOf(sum, Math.max(sum.length, fact.scores().length));
            for (int score = 0; score < fact.scores().length; score++) {
                sum[score] = Math.addExact(sum[score], fact.scores()[score]);
            }
        }
        return of(sum).map(scores ->
                Measured.of(scores, scores.summary().size(), group.from(telling.stream())));
    }

    /** Empty unless one histogram fits the printed percentages. */
    private static Optional<Measured<Scores>> reported(Complements.Known row) {
        Complement report = row.complement();
        List<BigDecimal> percents = report.values().stream().map(Value::percent).toList();
        return PrintedCounts.of(report.participants(), percents)
                .flatMap(counts -> of(histogram(report.values(), counts)))
                .map(scores -> GroupFacts.in(row, scores));
    }

    /** A score that the report leaves out was got by nobody. Empty when a label is no score. */
    private static int[] histogram(List<Value> values, List<Integer> counts) {
        if (!values.stream().allMatch(value -> value.label().matches("\\d{1,3}"))) {
            return new int[0];
        }
        int highest =
                values.stream().mapToInt(value -> Integer.parseInt(value.label())).max().orElse(-1);
        int[] histogram = new int[highest + 1];
        for (int at = 0; at < counts.size(); at++) {
            histogram[Integer.parseInt(values.get(at).label())] += counts.get(at);
        }
        return histogram;
    }

    private static Optional<Scores> of(int... histogram) {
        return ScoreSummary.of(histogram)
                .map(summary -> new Scores(summary, Arrays.stream(histogram).boxed().toList()));
    }
}
