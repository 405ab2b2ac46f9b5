package opora.statistics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cells of published counts must not be shown, so that nobody learns of a small group: those below {@code k} (primary), and as many others
 * (complementary) as it takes that no hidden small count can be worked out from what stays.
 *
 * <p>What the reader is taken to know: every cell that is shown, every sum of the table, that no count is below 0, and this rule with its k. What
 * holds then for every hidden cell below k: the counts that fit all of that span at least k − 1, that is k different values or more; and
 * every other hidden cell has at least two. A hidden cell does not say which of both it is. Not taken into account: what a school
 * knows of itself; if two schools of a municipality are hidden, each can work out the other, and only publishing no table by school helps.
 *
 * <p>Zeros: see {@link Zeros}. Ties between cells that would do equally are decided by the smaller count, then by the order of the table, so the answer
 * is always the same. A missing value has no cell. An empty table hides nothing.
 *
 * <p>How: a hidden cell is safe when another table fits as well, in which it is larger or smaller. Such tables are looked for as circular shifts, one
 * up, another one down by the same number, along hidden cells first and then along the cheapest others, which are hidden too (one cell rather
 * than two, a part rather than a total, a small count rather than a large one). At the end every complementary cell is shown again without which all
 * stay safe. Few cells are hidden; that they are the fewest is not promised.
 *
 * <p>Source: A. Hundepool and others, Statistical Disclosure Control, Wiley 2012, ch. 4 (threshold rule, protection intervals, cell suppression) and the
 * manual of τ-ARGUS of Statistics Netherlands; the search is that of the network heuristic there, from one table to linked ones.
 *
 * @param k the smallest count that may be shown, 2 or more
 */
public record Suppression(int k, Zeros zeros) {

    /** What a count of 0 says. */
    public enum Zeros {
        /**
         * Everybody may know that there is nobody: schools in a list, participants of an exam that was not held. Then the reader also knows that no
         * hidden count is 0, and the search reckons with it.
         */
        SHOWN,
        /**
         * Nobody may know: «не справились 0 из 8» says of each of the eight how it went, and «8 из 8» is the same 0 on the other side. The choice
         * wherever the parts of a group say something about people.
         */
        HIDDEN
    }

    public Suppression {
        if (k < 2) {
            throw new IllegalArgumentException("below 2 there is nothing to hide: " + k);
        }
    }

    /** The cells that must not be shown, in the order of the table. */
    public <K> Set<K> hidden(CountTable<K> table) {
        List<K> names = List.copyOf(table.counts().keySet());
        return new HiddenCells(new SumSystem(table), this)
                .find().stream()
                        .mapToObj(names::get)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a count is hidden for its own sake. */
    boolean isSmall(int count) {
        return count < k && count >= least();
    }

    /** What every reader knows of a hidden count. */
    int least() {
        return switch (zeros) {
            case SHOWN -> 1;
            case HIDDEN -> 0;
        };
    }
}
