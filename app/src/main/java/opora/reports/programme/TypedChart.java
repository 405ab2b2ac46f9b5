package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import opora.office.Block;
import opora.programme.layout.Block.Chart;

/** A chart that people typed: what is no number has no bar; where nothing is a number there is no chart, only its table. */
final class TypedChart {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private TypedChart() {}

    static Optional<Block> of(Chart chart) {
        List<List<String>> rows = chart.grid().rows();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<List<String>> bars = rows.subList(1, rows.size());
        List<Block.Series> series = new ArrayList<>();
        for (int column = 1; column < rows.getFirst().size(); column++) {
            int at = column;
            List<OptionalDouble> values = bars.stream().map(row -> number(row.get(at))).toList();
            if (values.stream().anyMatch(OptionalDouble::isPresent)) {
                series.add(new Block.Series(rows.getFirst().get(column), values));
            }
        }
        return series.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Bars(
                                chart.title(),
                                chart.unit(),
                                bars.stream().map(List::getFirst).toList(),
                                series));
    }

    /** «13,5», «1 200», «44 %», «−3». */
    private static OptionalDouble number(String cell) {
        String plain =
                cell.replaceAll("[\\s\u00a0\u202f%]", "").replace('\u2212', '-').replace(',', '.');
        return NUMBER.matcher(plain).matches()
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }
}
