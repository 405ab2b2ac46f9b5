package opora.results.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.results.Complement;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Complements;
import opora.statistics.MarkSummary;
import opora.statistics.PrintedMarks;

/** Marks of a group. */
public sealed interface Marks {

    record Counted(MarkSummary marks) implements Marks {}

    /** Percentages that several sets of counts would give. */
    record Printed(PrintedMarks marks) implements Marks {}

    /** Percent of participants with «2», 0–100; likewise the others. */
    default List<Double> percents() {
        return switch (this) {
            case Counted(MarkSummary all) ->
                    IntStream.of(all.twos(), all.threes(), all.fours(), all.fives())
                            .mapToObj(count -> 100.0 * count / all.size())
                            .toList();
            case Printed(PrintedMarks all) ->
                    Stream.of(all.twos(), all.threes(), all.fours(), all.fives())
                            .map(BigDecimal::doubleValue)
                            .toList();
        };
    }

    default double twoPercent() {
        return percents().getFirst();
    }

    /** Percent with «3», «4» or «5» (успеваемость). */
    default double passPercent() {
        return switch (this) {
            case Counted(MarkSummary all) -> 100 * all.pass().value();
            case Printed(PrintedMarks all) -> all.pass().doubleValue();
        };
    }

    /** Percent with «4» or «5» (качество). */
    default double qualityPercent() {
        return switch (this) {
            case Counted(MarkSummary all) -> 100 * all.quality().value();
            case Printed(PrintedMarks all) -> all.quality().doubleValue();
        };
    }

    /** The mean mark, 2–5. */
    default double mean() {
        return switch (this) {
            case Counted(MarkSummary all) -> all.mean();
            case Printed(PrintedMarks all) -> all.mean();
        };
    }

    static Optional<Measured<Marks>> of(GroupFacts group) {
        return group.first(
                () -> counted(group), () -> group.report(Kind.MARKS).flatMap(Marks::reported));
    }

    private static Optional<Measured<Marks>> counted(GroupFacts group) {
        List<FactSums> telling =
                group.facts().stream()
                        .filter(fact -> fact.marks().filter(marks -> marks.sum() > 0).isPresent())
                        .toList();
        return MarkSummary.of(sum(telling, 2), sum(telling, 3), sum(telling, 4), sum(telling, 5))
                .map(marks ->
                        Measured.of(
                                new Counted(marks), marks.size(), group.from(telling.stream())));
    }

    private static int sum(List<FactSums> telling, int mark) {
        int sum = 0;
        for (FactSums fact : telling) {
            sum = Math.addExact(sum, fact.marks().map(marks -> marks.of(mark)).orElse(0));
        }
        return sum;
    }

    private static Optional<Measured<Marks>> reported(Complements.Known row) {
        Complement report = row.complement();
        List<BigDecimal> percents =
                Stream.of("2", "3", "4", "5").flatMap(mark -> percent(report, mark)).toList();
        if (percents.size() != 4 || report.participants().filter(n -> n == 0).isPresent()) {
            return Optional.empty();
        }
        return PrintedCounts.of(report.participants(), percents)
                .<Marks>map(counts ->
                        new Counted(
                                new MarkSummary(
                                        counts.get(0),
                                        counts.get(1),
                                        counts.get(2),
                                        counts.get(3))))
                .or(() -> printed(percents))
                .map(marks -> GroupFacts.in(row, marks));
    }

    /** Empty where the percentages of a report are not of all marks: it was kept with a warning. */
    private static Optional<Marks> printed(List<BigDecimal> percents) {
        return PrintedMarks.find(percents.get(0), percents.get(1), percents.get(2), percents.get(3))
                .map(Printed::new);
    }

    private static Stream<BigDecimal> percent(Complement report, String mark) {
        return report.values().stream()
                .filter(value -> value.label().equals(mark))
                .map(Value::percent)
                .limit(1);
    }
}
