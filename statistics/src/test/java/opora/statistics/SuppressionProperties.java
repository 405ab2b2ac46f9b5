package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import opora.statistics.Published.Cell;
import opora.statistics.Suppression.Zeros;

/** Nobody who reads what is published works out what is hidden. */
class SuppressionProperties {

    private static final double TOLERANCE = 1e-6;

    @Property(tries = 400)
    void no_cell_of_a_two_way_table_is_worked_out(
            @ForAll("tables") List<List<Integer>> rows,
            @ForAll @IntRange(min = 2, max = 10) int k,
            @ForAll Zeros zeros) {
        nothingIsWorkedOut(Published.twoWay(rows), new Suppression(k, zeros));
    }

    @Property(tries = 200)
    void no_cell_of_schools_municipalities_and_region_is_worked_out(
            @ForAll("tables") List<List<Integer>> schools,
            @ForAll @IntRange(min = 1, max = 3) int inMunicipality,
            @ForAll @IntRange(min = 2, max = 10) int k,
            @ForAll Zeros zeros) {
        nothingIsWorkedOut(
                Published.threeLevels(schools, inMunicipality), new Suppression(k, zeros));
    }

    @Property(tries = 200)
    void no_cell_of_two_tables_that_share_their_margins_is_worked_out(
            @ForAll("tables") List<List<Integer>> rows,
            @ForAll @IntRange(min = 1, max = 9) int part,
            @ForAll @IntRange(min = 2, max = 10) int k,
            @ForAll Zeros zeros) {
        CountTable<Cell> byMark = Published.twoWay(rows);
        nothingIsWorkedOut(byMark.and(bySex(byMark, part)), new Suppression(k, zeros));
    }

    /** Everybody of a row is a boy or a girl; so many tenths are boys. */
    private static CountTable<Cell> bySex(CountTable<Cell> byMark, int tenths) {
        Map<Cell, Integer> sexes = new LinkedHashMap<>();
        byMark.counts()
                .forEach((cell, count) -> {
                    boolean row =
                            cell.what().equals(Published.ALL)
                                    && !cell.where().equals(Published.ALL);
                    if (row) {
                        sexes.put(new Cell(cell.where(), "мальчики"), count * tenths / 10);
                        sexes.put(new Cell(cell.where(), "девочки"), count - count * tenths / 10);
                    }
                });
        CountTable<Cell> rows =
                Published.over(sexes, cell -> new Cell(cell.where(), Published.ALL));
        return rows.and(
                Published.over(rows.counts(), cell -> new Cell(Published.ALL, cell.what())));
    }

    private static void nothingIsWorkedOut(CountTable<Cell> table, Suppression rule) {
        Set<Cell> hidden = rule.hidden(table);
        Attacker<Cell> attacker = new Attacker<>(table, hidden, rule);
        table.counts()
                .forEach((cell, count) -> {
                    if (rule.isSmall(count)) {
                        assertThat(hidden).contains(cell);
                        assertThat(attacker.uncertainty(cell))
                                .as("%s of %s", cell, hidden)
                                .isGreaterThanOrEqualTo(rule.k() - 1 - TOLERANCE);
                    } else if (hidden.contains(cell)) {
                        assertThat(attacker.uncertainty(cell))
                                .as("%s of %s", cell, hidden)
                                .isGreaterThanOrEqualTo(1 - TOLERANCE);
                    }
                });
    }

    @Property(tries = 200)
    void every_hidden_count_has_k_values_in_tables_that_are_written_out_one_by_one(
            @ForAll("small tables") List<List<Integer>> rows,
            @ForAll @IntRange(min = 2, max = 3) int k,
            @ForAll Zeros zeros) {
        Suppression rule = new Suppression(k, zeros);
        CountTable<Cell> table = Published.twoWay(rows);
        Set<Cell> hidden = rule.hidden(table);
        Map<Cell, Set<Integer>> possible = AllTables.fitting(table, hidden, rule, 3 * k);
        table.counts()
                .forEach((cell, count) -> {
                    if (rule.isSmall(count)) {
                        assertThat(possible.get(cell)).hasSizeGreaterThanOrEqualTo(k);
                    }
                });
    }

    @Property(tries = 300)
    void what_is_not_small_and_protects_nothing_is_shown(
            @ForAll("tables") List<List<Integer>> rows,
            @ForAll @IntRange(min = 2, max = 10) int k,
            @ForAll Zeros zeros) {
        Suppression rule = new Suppression(k, zeros);
        CountTable<Cell> table = Published.twoWay(rows);
        Set<Cell> hidden = rule.hidden(table);
        if (table.counts().values().stream().noneMatch(rule::isSmall)) {
            assertThat(hidden).isEmpty();
        }
        for (Cell cell : hidden) {
            if (!rule.isSmall(table.count(cell))) {
                assertThat(isSafeWithout(cell, table, hidden, rule)).isFalse();
            }
        }
    }

    private static boolean isSafeWithout(
            Cell cell, CountTable<Cell> table, Set<Cell> hidden, Suppression rule) {
        Set<Cell> fewer = new LinkedHashSet<>(hidden);
        fewer.remove(cell);
        Attacker<Cell> attacker = new Attacker<>(table, fewer, rule);
        return fewer.stream()
                .filter(other -> rule.isSmall(table.count(other)))
                .allMatch(other -> attacker.uncertainty(other) >= rule.k() - 1 - TOLERANCE);
    }

    @Property(tries = 100)
    void the_same_table_always_hides_the_same_cells(
            @ForAll("tables") List<List<Integer>> rows,
            @ForAll @IntRange(min = 2, max = 10) int k,
            @ForAll Zeros zeros) {
        Suppression rule = new Suppression(k, zeros);
        assertThat(rule.hidden(Published.twoWay(rows)))
                .containsExactlyElementsOf(rule.hidden(Published.twoWay(rows)));
    }

    @Property(tries = 500)
    void a_disclosed_share_stands_for_at_least_k_numbers_of_hits(
            @ForAll @IntRange(max = 60) int size,
            @ForAll @IntRange(max = 60) int draw,
            @ForAll @IntRange(min = 2, max = 12) int k) {
        int hits = draw % (size + 1);
        DisclosedShare said = DisclosedShare.of(new Share(hits, size), k);
        if (said instanceof DisclosedShare.Whole) {
            assertThat(hits).isBetween(k, size - k);
            return;
        }
        long alike = 0;
        for (int other = 0; other <= Math.max(size, k); other++) {
            int people = said instanceof DisclosedShare.FewPeople ? other : size;
            if (other <= people && said.equals(DisclosedShare.of(new Share(other, people), k))) {
                alike++;
            }
        }
        assertThat(alike).isGreaterThanOrEqualTo(k);
    }

    /** Small counts are many, as they are in the country. */
    @Provide("tables")
    Arbitrary<List<List<Integer>>> tables() {
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(columns ->
                        count(40).list().ofSize(columns).list().ofMinSize(1).ofMaxSize(6));
    }

    @Provide("small tables")
    Arbitrary<List<List<Integer>>> smallTables() {
        return count(4).list().ofSize(2).list().ofMinSize(2).ofMaxSize(3);
    }

    private static Arbitrary<Integer> count(int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(1, Math.min(4, most))),
                Tuple.of(3, Arbitraries.integers().between(0, most)));
    }
}
