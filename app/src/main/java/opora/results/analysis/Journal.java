package opora.results.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.results.Complement;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Complements;
import opora.results.Outcome.JournalTable;
import opora.statistics.JournalComparison;

/** Marks of a group beside those of the mark book. */
public sealed interface Journal {

    record Counted(JournalComparison marks) implements Journal {}

    /** Percentages that several sets of counts would give. */
    record Printed(BigDecimal lower, BigDecimal same, BigDecimal higher) implements Journal {}

    static Optional<Measured<Journal>> of(GroupFacts group) {
        return group.first(
                () -> counted(group), () -> group.report(Kind.JOURNAL).flatMap(Journal::reported));
    }

    private static Optional<Measured<Journal>> counted(GroupFacts group) {
        List<FactSums> telling =
                group.facts().stream()
                        .filter(fact -> fact.journal().filter(Journal::holdsSomebody).isPresent())
                        .toList();
        int[] sum = new int[16];
        for (FactSums fact : telling) {
            int[] cells = fact.journal().map(Journal::cells).orElseThrow();
            Arrays.setAll(sum, cell -> Math.addExact(sum[cell], cells[cell]));
        }
        return JournalComparison.of(sum)
                .map(marks ->
                        Measured.of(
                                new Counted(marks), marks.size(), group.from(telling.stream())));
    }

    private static boolean holdsSomebody(JournalTable table) {
        return table.lower() + table.same() + table.higher() > 0;
    }

    private static int[] cells(JournalTable table) {
        return Arrays.stream(table.pairs()).flatMapToInt(Arrays::stream).toArray();
    }

    private static Optional<Measured<Journal>> reported(Complements.Known row) {
        Complement report = row.complement();
        List<BigDecimal> percents =
                Complement.JOURNAL_LABELS.stream()
                        .flatMap(label ->
                                report.values().stream()
                                        .filter(value -> value.label().equals(label))
                                        .limit(1))
                        .map(Value::percent)
                        .toList();
        if (percents.size() != 3 || report.participants().filter(n -> n == 0).isPresent()) {
            return Optional.empty();
        }
        Journal printed = new Printed(percents.get(0), percents.get(1), percents.get(2));
        return Optional.of(
                GroupFacts.in(
                        row,
                        PrintedCounts.of(report.participants(), percents)
                                .<Journal>map(counts -> new Counted(comparison(counts)))
                                .orElse(printed)));
    }

    private static JournalComparison comparison(List<Integer> counts) {
        return new JournalComparison(counts.get(0), counts.get(1), counts.get(2), Optional.empty());
    }
}
