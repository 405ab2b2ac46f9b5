package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
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

    /** Rows that are written out by all processors before the next ones are looked at. */
    private static final int AT_ONCE = 10_000;

    /** Pieces of such rows that the processors take in turn. */
    private static final int BLOCKS = 16;

    private static final long PERCENT = 100;

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
        out.write(
                CsvLine.of(
                                Stream.of(
                                                Stream.of("year", "procedure", "school"),
                                                SummaryColumn.ALL.stream().map(SummaryColumn::name),
                                                tasks.stream().map(task -> "t:" + task))
                                        .flatMap(names -> names))
                        .getBytes(StandardCharsets.UTF_8));
        for (int from = 0; from < outcomes.size(); from += AT_ONCE) {
            List<Outcome> some = outcomes.subList(from, Math.min(from + AT_ONCE, outcomes.size()));
            for (byte[] lines :
                    IntStream.range(0, BLOCKS)
                            .parallel()
                            .mapToObj(block -> lines(block(some, block)))
                            .toList()) {
                out.write(lines);
            }
        }
    }

    private static List<Outcome> block(List<Outcome> outcomes, int block) {
        return outcomes.subList(
                outcomes.size() * block / BLOCKS, outcomes.size() * (block + 1) / BLOCKS);
    }

    private byte[] lines(List<Outcome> some) {
        StringBuilder lines = new StringBuilder();
        for (Outcome outcome : some) {
            CsvLine.add(lines, outcome.year().toString());
            CsvLine.add(lines, outcome.procedure().code());
            CsvLine.add(lines, outcome.school().text());
            for (Optional<ShownNumber> number : numbers(outcome)) {
                CsvLine.add(lines, number.map(ShownNumber::text).orElse(""));
            }
            CsvLine.end(lines);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
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
        List<Optional<ShownNumber>> numbers = numbers(outcome);
        for (int at = 0; at < SummaryColumn.ALL.size(); at++) {
            number(json, SummaryColumn.ALL.get(at).name(), numbers.get(at));
        }
        for (int task = 0; task < tasks.size(); task++) {
            number(json, "t:" + tasks.get(task), numbers.get(SummaryColumn.ALL.size() + task));
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<ShownNumber> number) {
        JsonOutput.decimal(json, name, number.map(ShownNumber::text).map(BigDecimal::new));
    }

    /** Of all columns after the school, in their order. */
    private List<Optional<ShownNumber>> numbers(Outcome outcome) {
        SummaryColumn.Facts facts = SummaryColumn.Facts.of(outcome);
        List<Optional<ShownNumber>> numbers = new ArrayList<>();
        for (SummaryColumn column : SummaryColumn.ALL) {
            numbers.add(column.value().apply(facts));
        }
        Map<String, Outcome.ItemSum> items = new HashMap<>();
        outcome.items().forEach(item -> items.putIfAbsent(item.task(), item));
        for (String task : tasks) {
            numbers.add(Optional.ofNullable(items.get(task)).flatMap(SummaryTable::solved));
        }
        return numbers;
    }

    /** Percent of the maximum; empty when no cell of the task could be read. */
    private static Optional<ShownNumber> solved(Outcome.ItemSum item) {
        long cells = sum(item.cells());
        return cells == 0
                ? Optional.empty()
                : Optional.of(ShownNumber.of(PERCENT * sum(item.points()), cells * item.maximum()));
    }

    private static long sum(int[] numbers) {
        long sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }
}
