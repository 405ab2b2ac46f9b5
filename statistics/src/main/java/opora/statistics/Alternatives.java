package opora.statistics;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Two tables that fit what is shown as well as the true one: one with less in a cell, one with more. */
final class Alternatives {

    private final SumSystem sums;
    private final Suppression rule;
    private final int cell;
    private final int[] less;
    private final int[] more;
    private final BitSet moved = new BitSet();

    Alternatives(SumSystem sums, Suppression rule, int cell) {
        this.sums = sums;
        this.rule = rule;
        this.cell = cell;
        less = IntStream.range(0, sums.cells()).map(sums::count).toArray();
        more = less.clone();
    }

    /** How much wider they must be apart in the cell for it to be safe; 0 or less when it is. */
    int missing() {
        return rule.k() - 1 - (more[cell] - less[cell]);
    }

    /** The cells in which one of them differs from the true table. */
    BitSet moved() {
        return moved;
    }

    /**
     * Sets them further apart, as far as is wanted and as the cells go; large steps take fewer cells.
     *
     * @param cost as {@link Shift.Terms} want it
     */
    void widen(IntUnaryOperator cost) {
        int times = missing();
        while (times > 0) {
            if (!widen(cost, times)) {
                times /= 2;
            }
            times = Math.min(times, missing());
        }
    }

    private boolean widen(IntUnaryOperator cost, int times) {
        Optional<Shift> down = shift(cost, less, -1, times);
        Optional<Shift> up = shift(cost, more, 1, times);
        boolean downwards =
                down.isPresent() && (up.isEmpty() || down.get().cost() < up.get().cost());
        down.filter(any -> downwards).ifPresent(shift -> apply(shift, less, times));
        up.filter(any -> !downwards).ifPresent(shift -> apply(shift, more, times));
        return down.isPresent() || up.isPresent();
    }

    /** What has moved before costs no more than what is hidden. */
    private Optional<Shift> shift(IntUnaryOperator cost, int[] table, int sign, int times) {
        Shift.Terms terms =
                new Shift.Terms(
                        sums,
                        any -> moved.get(any) ? 1 : cost.applyAsInt(any),
                        any -> table[any] - rule.least());
        return Shift.find(terms, new Shift.Step(cell, sign), times);
    }

    private void apply(Shift shift, int[] table, int times) {
        for (Shift.Step step : shift.steps()) {
            table[step.cell()] += step.sign() * times;
            moved.set(step.cell());
        }
    }
}
