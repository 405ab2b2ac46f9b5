package opora.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every table that fits what is shown, one after another; for tables of a few cells. */
final class AllTables<K> {

    private final CountTable<K> table;
    private final List<K> hidden;
    private final int least;
    private final int most;
    private final Map<K, Integer> guess;
    private final Map<K, Set<Integer>> possible = new LinkedHashMap<>();

    private AllTables(CountTable<K> table, List<K> hidden, int least, int most) {
        this.table = table;
        this.hidden = hidden;
        this.least = least;
        this.most = most;
        guess = new LinkedHashMap<>(table.counts());
        hidden.forEach(cell -> guess.remove(cell));
        hidden.forEach(cell -> possible.put(cell, new TreeSet<>()));
    }

    /** The values that every hidden cell has in any of the tables; parts are tried up to {@code most} or their own count. */
    static <K> Map<K, Set<Integer>> fitting(
            CountTable<K> table, Set<K> hidden, Suppression rule, int most) {
        AllTables<K> all = new AllTables<>(table, new ArrayList<>(hidden), rule.least(), most);
        all.guess(0);
        return all.possible;
    }

    private void guess(int at) {
        if (at == hidden.size()) {
            possible.forEach((cell, values) -> values.add(guess.getOrDefault(cell, least)));
            return;
        }
        K cell = hidden.get(at);
        for (int value = least; value <= Math.max(most, table.count(cell) + 2); value++) {
            guess.put(cell, value);
            if (table.sums().stream().allMatch(this::mayAddUp)) {
                guess(at + 1);
            }
        }
        guess.remove(cell);
    }

    private boolean mayAddUp(CountTable.Sum<K> sum) {
        Integer total = guess.get(sum.total());
        int known = 0;
        boolean whole = total != null;
        for (K part : sum.parts()) {
            Integer count = guess.get(part);
            known += count == null ? least : count;
            whole &= count != null;
        }
        return total == null || (whole ? known == total : known <= total);
    }
}
