package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.office.CsvLine;
import opora.results.Outcome;
import tools.jackson.core.JsonGenerator;

/**
 * The table that {@code summarise} prints: the columns of FORMATS.md and one more per task, in percent of its maximum.
 *
 * @param outcomes one per row, in their order
 * @param tasks of all of them, in the order of a paper
 */
record SummaryTable(List<Outcome> outcomes, List<String> tasks) {

    private static final int DECIMALS = 4;

    /** Rows that are written out by all processors before the next ones are looked at. */
    private static final int AT_ONCE = 10_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static SummaryTable of(List<Outcome> outcomes) {
        Set<String> tasks = new HashSet<>();
        for (Outcome outcome : outcomes) {
            outcome.items().forEach(item -> tasks.add(item.task()));
        }
        return new SummaryTable(
                List.copyOf(outcomes), tasks.stream().sorted(new TaskOrder()).toList());
    }

    /** Whether two outcomes of one school would make the same row. */
    static boolean tellTheSame(Outcome one, Outcome other) {
        SummaryTable both = of(List.of(one, other));
        return both.numbers(one).equals(both.numbers(other));
    }

    void writeCsv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(
                CsvLine.of(
                        Stream.of(
                                        Stream.of("year", "procedure", "school"),
                                        SummaryColumn.ALL.stream().map(SummaryColumn::name),
                                        tasks.stream().map(task -> "t:" + task))
                                .flatMap(names -> names)));
        for (int from = 0; from < outcomes.size(); from += AT_ONCE) {
            List<Outcome> some = outcomes.subList(from, Math.min(from + AT_ONCE, outcomes.size()));
            for (String line : some.parallelStream().map(this::line).toList()) {
                writer.write(line);
            }
        }
        writer.flush();
    }

    private String line(Outcome outcome) {
        return CsvLine.of(
                Stream.concat(
                        Stream.of(
                                outcome.year().toString(),
                                outcome.procedure().code(),
                                outcome.school().text()),
                        numbers(outcome).stream()
                                .map(number -> number.map(BigDecimal::toPlainString).orElse(""))));
    }

    void writeJson(OutputStream out) throws IOException {
        JsonOutput.write(
                out,
                json -> {
                    json.writeStartArray();
                    outcomes.forEach(outcome -> row(json, outcome));
                    json.writeEndArray();
                });
    }

    private void row(JsonGenerator json, Outcome outcome) {
        json.writeStartObject();
        json.writeNumberProperty("year", outcome.year().endsIn());
        json.writeStringProperty("procedure", outcome.procedure().code());
        json.writeStringProperty("school", outcome.school().text());
        List<Optional<BigDecimal>> numbers = numbers(outcome);
        for (int at = 0; at < SummaryColumn.ALL.size(); at++) {
            JsonOutput.decimal(json, SummaryColumn.ALL.get(at).name(), numbers.get(at));
        }
        for (int task = 0; task < tasks.size(); task++) {
            JsonOutput.decimal(
                    json, "t:" + tasks.get(task), numbers.get(SummaryColumn.ALL.size() + task));
        }
        json.writeEndObject();
    }

    /** Of all columns after the school, in their order. */
    private List<Optional<BigDecimal>> numbers(Outcome outcome) {
        SummaryColumn.Facts facts = SummaryColumn.Facts.of(outcome);
        List<Optional<BigDecimal>> numbers = new ArrayList<>();
        for (SummaryColumn column : SummaryColumn.ALL) {
            numbers.add(column.value().apply(facts).map(SummaryTable::shown));
        }
        Map<String, Outcome.ItemSum> items = new HashMap<>();
        outcome.items().forEach(item -> items.putIfAbsent(item.task(), item));
        for (String task : tasks) {
            numbers.add(Optional.ofNullable(items.get(task)).flatMap(SummaryTable::solved));
        }
        return numbers;
    }

    /** Percent of the maximum; empty when no cell of the task could be read. */
    private static Optional<BigDecimal> solved(Outcome.ItemSum item) {
        long cells = IntStream.of(item.cells()).sum();
        long points = IntStream.of(item.points()).sum();
        if (cells == 0) {
            return Optional.empty();
        }
        return Optional.of(
                shown(
                        BigDecimal.valueOf(points)
                                .multiply(HUNDRED)
                                .divide(
                                        BigDecimal.valueOf(cells * item.maximum()),
                                        DECIMALS,
                                        RoundingMode.HALF_UP)));
    }

    /** At most four decimals, half up, without zeros at the end. */
    private static BigDecimal shown(BigDecimal number) {
        BigDecimal brief = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
