package opora.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import opora.results.Outcome;
import opora.results.Outcome.JournalTable;
import opora.results.Outcome.MarkCounts;
import opora.statistics.ScoreSummary;

/** A column of {@code summarise} and the number in it; empty where the source does not say or nobody has a score. */
record SummaryColumn(String name, Function<Facts, Optional<ShownNumber>> value) {

    static final List<SummaryColumn> ALL =
            List.of(
                    count("participants", facts -> Optional.of(facts.result().participants())),
                    count("absent", facts -> facts.outcome().absent()),
                    mark("m2", MarkCounts::two),
                    mark("m3", MarkCounts::three),
                    mark("m4", MarkCounts::four),
                    mark("m5", MarkCounts::five),
                    count("failed", facts -> Optional.of(facts.result().failed())),
                    score("score_sum", summary -> ShownNumber.of(summary.sum())),
                    score("score_min", summary -> ShownNumber.of(summary.min())),
                    score("score_max", summary -> ShownNumber.of(summary.max())),
                    score("score_mean", summary -> ShownNumber.of(summary.sum(), summary.size())),
                    score("score_median", summary -> ShownNumber.of(summary.median())),
                    score("score_sd", summary -> ShownNumber.of(summary.deviation())),
                    journal("journal_lower", JournalTable::lower),
                    journal("journal_same", JournalTable::same),
                    journal("journal_higher", JournalTable::higher));

    /** An outcome and what follows from its scores. Files of participants always give whole counts. */
    record Facts(Outcome outcome, Outcome.Result.Counted result, Optional<ScoreSummary> scores) {

        static Facts of(Outcome outcome) {
            return switch (outcome.result()) {
                case Outcome.Result.Counted counted ->
                        new Facts(outcome, counted, ScoreSummary.of(outcome.scores()));
                case Outcome.Result.OnlyShares shares ->
                        throw new IllegalArgumentException("shares of no participants: " + shares);
            };
        }
    }

    private static SummaryColumn count(String name, Function<Facts, Optional<Integer>> count) {
        return new SummaryColumn(name, facts -> count.apply(facts).map(ShownNumber::of));
    }

    private static SummaryColumn mark(String name, ToIntFunction<MarkCounts> mark) {
        return count(name, facts -> facts.outcome().marks().map(mark::applyAsInt));
    }

    private static SummaryColumn journal(String name, ToIntFunction<JournalTable> journal) {
        return count(name, facts -> facts.outcome().journal().map(journal::applyAsInt));
    }

    private static SummaryColumn score(String name, Function<ScoreSummary, ShownNumber> number) {
        return new SummaryColumn(name, facts -> facts.scores().map(number));
    }
}
