package opora.statistics;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hides the small cells of a table and what protects them, then shows again what is not needed. */
final class HiddenCells {

    private static final int ALREADY = 1;
    private static final int PART = 1 << 22;

    /** A total tells more than a part. */
    private static final int TOTAL = 4 * PART;

    private static final int MUST_STAY = 0;

    private final SumSystem sums;
    private final Suppression rule;
    private final BitSet hidden = new BitSet();

    /** Of every small cell: the cells that differ in the tables that fit as well. */
    private final Map<Integer, BitSet> protectors = new TreeMap<>();

    HiddenCells(SumSystem sums, Suppression rule) {
        this.sums = sums;
        this.rule = rule;
    }

    BitSet find() {
        for (int cell = 0; cell < sums.cells(); cell++) {
            if (rule.isSmall(sums.count(cell))) {
                protectors.put(cell, new BitSet());
                hidden.set(cell);
            }
        }
        protectors.keySet().forEach(this::protect);
        complementary().forEach(this::showIfNotNeeded);
        return hidden;
    }

    private void protect(int cell) {
        Alternatives tables = new Alternatives(sums, rule, cell);
        tables.widen(this::ifHidden);
        tables.widen(this::whatever);
        BitSet needed = tables.moved();
        if (tables.missing() > 0) {
            // one person more like those in the cell always fits, when everything the person is
            // counted in is hidden
            sums.connected(cell).filter(other -> whatever(other) > 0).forEach(needed::set);
        }
        hidden.or(needed);
        protectors.put(cell, needed);
    }

    /** The dearest first. */
    private List<Integer> complementary() {
        return hidden.stream()
                .filter(cell -> !protectors.containsKey(cell))
                .boxed()
                .sorted(Comparator.comparingInt(this::price).reversed())
                .toList();
    }

    private void showIfNotNeeded(int cell) {
        hidden.clear(cell);
        Map<Integer, BitSet> others = new TreeMap<>();
        for (Map.Entry<Integer, BitSet> small : protectors.entrySet()) {
            if (small.getValue().get(cell)) {
                Alternatives tables = new Alternatives(sums, rule, small.getKey());
                tables.widen(this::ifHidden);
                if (tables.missing() > 0) {
                    hidden.set(cell);
                    return;
                }
                others.put(small.getKey(), tables.moved());
            }
        }
        protectors.putAll(others);
    }

    private int ifHidden(int cell) {
        return hidden.get(cell) ? ALREADY : MUST_STAY;
    }

    private int whatever(int cell) {
        if (hidden.get(cell)) {
            return ALREADY;
        }
        return sums.count(cell) < rule.least() ? MUST_STAY : price(cell);
    }

    private int price(int cell) {
        return (sums.isTotal(cell) ? TOTAL : PART) + Math.min(sums.count(cell), PART - 1);
    }
}
