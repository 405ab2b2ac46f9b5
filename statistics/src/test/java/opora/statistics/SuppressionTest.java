package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opora.statistics.Published.Cell;
import opora.statistics.Suppression.Zeros;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Suppression FIVE = new Suppression(5, Zeros.HIDDEN);

    private static CountTable<String> schools(Object... namesAndCounts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int at = 0; at < namesAndCounts.length; at += 2) {
            counts.put((String) namesAndCounts[at], (Integer) namesAndCounts[at + 1]);
        }
        return CountTable.of("всего", counts);
    }

    @Test
    void where_no_group_is_small_nothing_is_hidden() {
        assertThat(FIVE.hidden(schools("а", 12, "б", 5))).isEmpty();
        assertThat(FIVE.hidden(new CountTable<>(Map.of(), List.of()))).isEmpty();
    }

    @Test
    void one_small_group_takes_the_smallest_that_protects_it_along() {
        assertThat(FIVE.hidden(schools("а", 3, "б", 40, "в", 9, "г", 25)))
                .containsExactly("а", "в");
    }

    @Test
    void small_groups_that_protect_each_other_take_nobody_along() {
        assertThat(FIVE.hidden(schools("а", 3, "б", 4, "в", 9))).containsExactly("а", "б");
    }

    @Test
    void two_small_groups_of_which_the_rest_tells_too_much_take_a_third_along() {
        assertThat(FIVE.hidden(schools("а", 1, "б", 2, "в", 9, "г", 30)))
                .containsExactly("а", "б", "в");
    }

    @Test
    void where_zeros_are_shown_a_hidden_group_is_not_empty_and_that_tells_something() {
        CountTable<String> table = schools("а", 2, "б", 3, "в", 0, "г", 9, "д", 30);
        assertThat(FIVE.hidden(table)).containsExactly("а", "б", "в");
        assertThat(new Suppression(5, Zeros.SHOWN).hidden(table)).containsExactly("а", "б", "г");
    }

    @Test
    void a_single_school_of_a_municipality_is_hidden_with_its_municipality() {
        CountTable<String> table =
                CountTable.of("район", Map.of("школа", 3))
                        .and(
                                CountTable.of(
                                        "область", ordered("район", 3, "город", 50, "округ", 20)));
        assertThat(FIVE.hidden(table)).containsExactlyInAnyOrder("школа", "район", "округ");
    }

    @Test
    void a_small_cell_of_a_two_way_table_takes_the_cheapest_rectangle_along() {
        CountTable<Cell> table =
                Published.twoWay(
                        List.of(List.of(2, 30, 14), List.of(20, 9, 33), List.of(50, 8, 60)));
        assertThat(FIVE.hidden(table))
                .containsExactly(
                        new Cell("0", "0"),
                        new Cell("0", "1"),
                        new Cell("1", "0"),
                        new Cell("1", "1"));
    }

    @Test
    void a_total_that_is_small_itself_is_hidden_with_its_parts() {
        assertThat(FIVE.hidden(schools("а", 1, "б", 2))).containsExactly("а", "б", "всего");
    }

    @Test
    void everybody_failed_is_as_telling_as_nobody_passed() {
        CountTable<String> table =
                CountTable.of("участников", ordered("справились", 0, "не справились", 8));
        assertThat(FIVE.hidden(table)).containsExactly("справились", "не справились");
        assertThat(new Suppression(5, Zeros.SHOWN).hidden(table)).isEmpty();
    }

    @Test
    void the_attacker_finds_what_is_left_unprotected() {
        CountTable<String> table = schools("а", 3, "б", 40, "в", 9);
        assertThat(new Attacker<>(table, Set.of("а"), FIVE).uncertainty("а")).isZero();
        assertThat(new Attacker<>(table, Set.of("а", "в"), FIVE).uncertainty("а")).isEqualTo(12);
    }

    @Test
    void a_region_of_eight_hundred_schools_by_mark_is_done_at_once() {
        List<List<Integer>> schools =
                IntStream.range(0, 800)
                        .mapToObj(school ->
                                IntStream.range(0, 4)
                                        .mapToObj(mark -> (school * 31 + mark * mark * 17) % 47)
                                        .toList())
                        .toList();
        CountTable<Cell> table = Published.threeLevels(schools, 20);
        Set<Cell> hidden = FIVE.hidden(table);
        assertThat(hidden.size()).isLessThan(table.counts().size() / 2);
    }

    @Test
    void what_does_not_add_up_or_is_no_count_is_refused() {
        Map<String, Integer> counts = Map.of("а", 1, "б", 3);
        assertThatThrownBy(() ->
                        new CountTable<>(counts, List.of(new CountTable.Sum<>("б", List.of("а")))))
                .hasMessageContaining("does not add up");
        assertThatThrownBy(() ->
                        new CountTable<>(counts, List.of(new CountTable.Sum<>("в", List.of("а")))))
                .hasMessage("no cell в");
        assertThatThrownBy(() -> schools("а", -1)).hasMessageContaining("no count");
        assertThatThrownBy(() -> schools("всего", 1)).hasMessageContaining("part of itself");
        assertThatThrownBy(() -> schools("а", 1).and(schools("а", 2)))
                .hasMessageContaining("а is 1 and 2");
        assertThatThrownBy(() -> new CountTable.Sum<>("а", List.of()))
                .hasMessageContaining("a sum of nothing");
        assertThatThrownBy(() -> new Suppression(1, Zeros.SHOWN))
                .hasMessageContaining("nothing to hide");
    }

    private static Map<String, Integer> ordered(Object... namesAndCounts) {
        Map<String, Integer> counts = new LinkedHashMap<>(schools(namesAndCounts).counts());
        counts.remove("всего");
        return counts;
    }
}
