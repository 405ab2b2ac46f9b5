package opora.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final String LONG = "Разбирают с учителями, какие задания не получились. ";

    @Test
    void columns_fill_the_width_and_those_with_more_to_read_are_wider() {
        List<Integer> widths =
                ColumnWidths.of(
                        180,
                        List.of("№", "Мероприятие", "Срок"),
                        List.of(List.of("1", LONG.repeat(4), "май"), List.of("2", LONG, "июнь")));
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(180);
        assertThat(widths.get(1)).isGreaterThan(100);
        assertThat(widths.get(0)).isEqualTo(10);
    }

    @Test
    void no_column_is_narrower_than_its_longest_word() {
        List<Integer> widths =
                ColumnWidths.of(
                        180,
                        List.of("Ответственный", "Текст"),
                        List.of(List.of("", LONG.repeat(20))));
        assertThat(widths.getFirst()).isGreaterThanOrEqualTo(33);
    }

    @Test
    void columns_that_want_too_much_are_all_narrowed() {
        List<String> heads = List.of("Ответственность", "Результативность", "Удовлетворённость");
        List<Integer> widths = ColumnWidths.of(60, heads, List.of());
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(widths).allMatch(width -> width > 15);
    }
}
