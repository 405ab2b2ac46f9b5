package opora.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some cells of a table one up, others one down, so that every sum still adds up.
 *
 * @param cost of its cells together without the first
 */
record Shift(List<Step> steps, long cost) {

    /** Longer searches end without an answer; tables of two dimensions never come near. */
    private static final int MOST_WAYS = 5000;

    /** {@code sign}: +1 or −1 */
    record Step(int cell, int sign) {}

    /**
     * What a search may use.
     *
     * @param cost of touching a cell, above 0; 0 when it must stay as it is
     * @param room how far a cell can go down
     */
    record Terms(SumSystem sums, IntUnaryOperator cost, IntUnaryOperator room) {

        private boolean lets(Step step, int times) {
            return cost.applyAsInt(step.cell()) > 0
                    && (step.sign() > 0 || room.applyAsInt(step.cell()) >= times);
        }
    }

    /** How far a shift has been laid out; {@code open}: the sums that do not add up yet, by how much. */
    private record Way(
            @Nullable Way before, Step last, long cost, SortedMap<Integer, Integer> open) {

        Stream<Step> steps() {
            Stream<Step> end = Stream.of(last);
            return before == null ? end : Stream.concat(before.steps(), end);
        }

        boolean touches(int cell) {
            return last.cell() == cell || (before != null && before.touches(cell));
        }
    }

    /** The cheapest shift that begins with this step and can be made so many times; empty when none is found. */
    static Optional<Shift> find(Terms terms, Step first, int times) {
        PriorityQueue<Way> ways = new PriorityQueue<>(Comparator.comparingLong(Way::cost));
        Map<SortedMap<Integer, Integer>, Long> cheapest = new HashMap<>();
        if (terms.lets(first, times)) {
            ways.add(new Way(null, first, 0, after(terms.sums(), new TreeMap<>(), first)));
        }
        for (int tried = 0; tried < MOST_WAYS && !ways.isEmpty(); tried++) {
            Way way = ways.remove();
            if (way.open().isEmpty()) {
                return Optional.of(new Shift(way.steps().toList(), way.cost()));
            }
            next(terms, way, times)
                    .filter(longer ->
                            longer.cost() < cheapest.getOrDefault(longer.open(), Long.MAX_VALUE))
                    .forEach(longer -> {
                        cheapest.put(longer.open(), longer.cost());
                        ways.add(longer);
                    });
        }
        return Optional.empty();
    }

    /** Every step that brings the first open sum nearer to its balance. */
    private static Stream<Way> next(Terms terms, Way way, int times) {
        int sum = way.open().firstKey();
        int over = Integer.signum(way.open().getOrDefault(sum, 0));
        return terms.sums()
                .cells(sum)
                .mapToObj(cell -> new Step(cell, -over * terms.sums().sign(cell, sum)))
                .filter(step -> terms.lets(step, times) && !way.touches(step.cell()))
                .map(step ->
                        new Way(
                                way,
                                step,
                                way.cost() + terms.cost().applyAsInt(step.cell()),
                                after(terms.sums(), way.open(), step)));
    }

    private static SortedMap<Integer, Integer> after(
            SumSystem sums, SortedMap<Integer, Integer> open, Step step) {
        SortedMap<Integer, Integer> after = new TreeMap<>(open);
        sums.sumsOf(step.cell())
                .forEach(sum -> {
                    int over =
                            after.getOrDefault(sum, 0) + step.sign() * sums.sign(step.cell(), sum);
                    if (over == 0) {
                        after.remove(sum);
                    } else {
                        after.put(sum, over);
                    }
                });
        return after;
    }
}
