package opora.results.observed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import opora.results.Complement;
import opora.results.Complement.Value;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.Outcome.JournalTable;
import opora.results.Outcome.MarkCounts;

/** An aggregated report of a school beside its result in the same procedure of the same year. */
public record ReportMeasures(Complement.Kind kind, Optional<Integer> told, List<Value> values) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Decimals of a percent beyond these are dust of computers. */
    private static final BigDecimal NEARLY_HALF = new BigDecimal("0.501");

    private static final int DECIMALS = 2;

    /** {@code outcome}: empty when the school has no result there. */
    public void write(Optional<Outcome> outcome, Measures into) {
        into.put("told", told).flag("hasResults", outcome.isPresent());
        switch (kind) {
            case MARKS, JOURNAL, SCORES -> into.put("percent", sum());
            case TASKS, TASKS_BY_GROUP, PLANNED_RESULTS -> {}
        }
        outcome.ifPresent(one -> beside(one, into));
    }

    private void beside(Outcome outcome, Measures into) {
        int participants = outcome.result().participants();
        into.put("participants", participants);
        if (participants == 0 || told.filter(count -> count != participants).isPresent()) {
            return;
        }
        switch (kind) {
            case MARKS ->
                    outcome.marks()
                            .ifPresent(marks ->
                                    into.put(
                                            "marksOff",
                                            off(participants, value -> ofMark(marks, value))));
            case JOURNAL ->
                    outcome.journal()
                            .filter(table -> table.lower() + table.same() + table.higher() > 0)
                            .ifPresent(table ->
                                    into.put(
                                            "journalOff",
                                            off(sum(table), value -> ofJournal(table, value))));
            case SCORES -> {
                if (outcome.scores().length > 0) {
                    into.put(
                            "scoresOff",
                            off(participants, value -> at(outcome.scores(), number(value))));
                }
            }
            case TASKS, TASKS_BY_GROUP -> {
                if (!outcome.items().isEmpty()) {
                    into.put("tasksOff", tasksOff(outcome));
                }
            }
            case PLANNED_RESULTS -> {}
        }
    }

    /** In whole percent. */
    private int sum() {
        return values.stream()
                .map(Value::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Participants who would have to stand elsewhere for both to be the same. */
    private int off(int participants, Function<Value, Integer> counted) {
        double sum = 0;
        for (Value value : values) {
            double reported =
                    value.percent()
                            .multiply(BigDecimal.valueOf(participants))
                            .divide(HUNDRED, 6, RoundingMode.HALF_UP)
                            .doubleValue();
            double apart = Math.abs(reported - counted.apply(value));
            sum += apart * HUNDRED.intValue() <= rounding() * participants ? 0 : apart;
        }
        return (int) Math.ceil(sum / 2);
    }

    /** Half a unit of the last decimal that the report gives, in percent; a little more, for numbers of computers are not exact. */
    private double rounding() {
        int decimals =
                values.stream()
                        .mapToInt(value -> value.percent().stripTrailingZeros().scale())
                        .max()
                        .orElse(0);
        return NEARLY_HALF.movePointLeft(Math.clamp(decimals, 0, DECIMALS)).doubleValue();
    }

    private static int ofMark(MarkCounts marks, Value value) {
        int mark = number(value);
        return mark < 2 || mark > 5 ? 0 : marks.of(mark);
    }

    private static int sum(JournalTable table) {
        return table.lower() + table.same() + table.higher();
    }

    private static int ofJournal(JournalTable table, Value value) {
        return switch (Complement.JOURNAL_LABELS.indexOf(value.label())) {
            case 0 -> table.lower();
            case 1 -> table.same();
            case 2 -> table.higher();
            default -> 0;
        };
    }

    /** A label that is no whole number stands for none. */
    private static int number(Value value) {
        return value.label().matches("\\d{1,3}") ? Integer.parseInt(value.label()) : -1;
    }

    private static int at(int[] scores, int score) {
        return score >= 0 && score < scores.length ? scores[score] : 0;
    }

    /** Tasks of which the report gives another percent than the points of the result. */
    private int tasksOff(Outcome outcome) {
        Map<String, ItemSum> items = new HashMap<>();
        outcome.items().forEach(one -> items.put(one.task(), one));
        return (int)
                values.stream()
                        .filter(value ->
                                Optional.ofNullable(items.get(value.label()))
                                        .filter(item -> isOff(item, value, outcome))
                                        .isPresent())
                        .map(Value::label)
                        .distinct()
                        .count();
    }

    private boolean isOff(ItemSum item, Value value, Outcome outcome) {
        int cells = value.mark().map(mark -> item.cells()[mark]).orElse(sum(item.cells()));
        int points = value.mark().map(mark -> item.points()[mark]).orElse(sum(item.points()));
        boolean whole = sum(item.cells()) == outcome.result().participants();
        if (!whole || cells == 0 || item.maximum() == 0) {
            return false;
        }
        double percent = 100.0 * points / (cells * item.maximum());
        return Math.abs(percent - value.percent().doubleValue()) > rounding();
    }

    private static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }
}
