package opora.identification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.CollectionUtils;

/** What is said of a list that does not stand on one page. */
class ListTableTest {

    @Test
    void a_part_of_the_schools_never_passes_for_all_of_them_on_paper() {
        assertThat(table(110, "1").printed())
                .isEqualTo(
                        "Напечатаны не все школы, а первые 100 из 110. Чтобы напечатать все, нажмите на странице «Печать».");
        assertThat(table(110, "2").printed())
                .isEqualTo(
                        "Напечатаны не все школы, а с 101-й по 110-ю из 110. Чтобы напечатать все, нажмите на странице «Печать».");
    }

    @Test
    void all_of_them_need_no_note() {
        assertThat(table(110, "all").printed()).isEmpty();
        assertThat(table(100, "1").printed()).isEmpty();
    }

    @Test
    void of_very_many_that_left_the_first_stand_on_a_page_and_all_on_the_page_of_all() {
        assertThat(left(110, "1").tables())
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.title()).isEqualTo("Вышли из перечня: 110\u00a0школ");
                    assertThat(table.rows()).hasSize(100);
                    assertThat(table.rest())
                            .isEqualTo(
                                    "Показаны первые 100. Остальные — на странице со всеми школами.");
                });
        assertThat(left(110, "all").tables())
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.rows()).hasSize(110);
                    assertThat(table.rest()).isEmpty();
                });
        assertThat(left(100, "1").tables().getFirst().rest()).isEmpty();
    }

    private static ListTable table(int schools, String page) {
        RunView view = LongList.atRisk(schools);
        ListQuery query = query(page);
        return ListTable.of(view, query, new Sieve(query, view.lines()), _ -> Map.of());
    }

    private static LeftTable left(int schools, String page) {
        RunView view = LongList.left(schools);
        return LeftTable.of(view, query(page), view.lines()).orElseThrow();
    }

    private static ListQuery query(String page) {
        return ListQuery.of(CollectionUtils.toMultiValueMap(Map.of("page", List.of(page))));
    }
}
