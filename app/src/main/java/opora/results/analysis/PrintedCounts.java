package opora.results.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import opora.statistics.WholeCounts;

/** Whole counts behind percentages of one row of a report. */
final class PrintedCounts {

    private PrintedCounts() {}

    /**
     * Rounded to as many decimals as the most exact of them shows: a zero that a spreadsheet drops at the end makes the answer wider, never wrong.
     *
     * @param size what the percentages are of; empty where the report does not tell
     * @param percents of parts that make up the whole
     * @return empty unless one set of counts fits
     */
    static Optional<List<Integer>> of(Optional<Integer> size, List<BigDecimal> percents) {
        int decimals = percents.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return size.filter(n -> n > 0 && !percents.isEmpty())
                .flatMap(n -> WholeCounts.of(n, percents, Math.max(0, decimals)));
    }
}
