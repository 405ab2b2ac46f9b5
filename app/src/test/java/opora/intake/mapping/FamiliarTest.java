package opora.intake.mapping;

import static opora.results.formats.mapped.Mapping.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.intake.Openings;
import opora.intake.RememberedMapping;
import opora.intake.TextBook;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.Meaning;
import opora.intake.formats.Opening;
import opora.office.UnreadableFile;
import org.junit.jupiter.api.Test;

/** A layout is known again by its headings. */
class FamiliarTest {

    private static final RememberedMapping KNOWN =
            new RememberedMapping(
                    7,
                    "Таблица района",
                    mapping("Код ОУ", Meaning.SCHOOL)
                            .and("Писали", Meaning.PARTICIPANTS)
                            .and("Двоек", Meaning.FAILED)
                            .of(0, "VPR", 0, "MA"));

    private final Familiar familiar = new Familiar(List.of(KNOWN));

    @Test
    void case_spaces_quotes_and_alphabet_make_no_other_layout() throws UnreadableFile {
        Opening opening = opening("«КОД  OУ» | писали | двоек\nedu1 | 25 | 9\n");

        ColumnMap map = familiar.same(opening).orElseThrow().map();

        assertThat(map.column(Meaning.SCHOOL)).isZero();
        assertThat(map.headings()).containsExactly("«КОД OУ»", "писали", "двоек");
    }

    @Test
    void the_headings_may_stand_below_titles_and_in_two_rows() throws UnreadableFile {
        Opening opening =
                opening(
                        """
                        Итоги района
                        Код | Писали | Двоек
                        ОУ | |
                        edu1 | 25 | 9
                        """);

        ColumnMap map = familiar.same(opening).orElseThrow().map();

        assertThat(List.of(map.firstHeader(), map.lastHeader())).containsExactly(2, 3);
    }

    @Test
    void a_hidden_sheet_is_not_looked_at() throws UnreadableFile {
        Opening opening =
                Openings.of(
                        TextBook.named("Итоги", "нет | ничего\n")
                                .hiddenSheet("Старое", "Код ОУ | Писали | Двоек\n"));

        assertThat(familiar.same(opening)).isEmpty();
    }

    @Test
    void another_heading_makes_another_layout_that_is_similar() throws UnreadableFile {
        Opening opening = opening("Код ОУ | Писали | Двоек | Отсутствовали\n");
        Heads heads = Heads.at(opening.sheets().getFirst(), 1, 1).orElseThrow();

        assertThat(familiar.same(opening)).isEmpty();
        assertThat(familiar.similar(heads).orElseThrow().map().columns())
                .extracting(Column::meaning)
                .containsExactly(
                        Optional.of(Meaning.SCHOOL),
                        Optional.of(Meaning.PARTICIPANTS),
                        Optional.of(Meaning.FAILED),
                        Optional.empty());
    }

    @Test
    void a_table_that_shares_few_headings_is_not_similar() throws UnreadableFile {
        Opening opening = opening("Код ОУ | Фамилия | Имя | Класс\n");

        assertThat(familiar.similar(Heads.at(opening.sheets().getFirst(), 1, 1).orElseThrow()))
                .isEmpty();
    }

    @Test
    void of_headings_that_are_the_same_the_order_counts() {
        assertThat(LayoutPrint.of(List.of("Код", "Брой", "Брой")))
                .isNotEqualTo(LayoutPrint.of(List.of("Брой", "Код", "Брой")));
        assertThat(LayoutPrint.of(List.of("Код", "Брой")))
                .isEqualTo(LayoutPrint.of(List.of("Брой", "Код", "")));
    }

    @Test
    void the_likely_headings_are_the_first_wide_row_of_words() throws UnreadableFile {
        Opening titled = opening("Отчёт за год\n2026\nШколы | Писали | Двоек\nedu1 | 25 | 9\n");
        Opening two = opening("Код | Брой | Брой\n | БЕЛ | МАТ\n102 | 25 | 9\n");

        assertThat(Heads.likely(titled.sheets().getFirst()).orElseThrow().first()).isEqualTo(3);
        assertThat(Heads.likely(two.sheets().getFirst()).orElseThrow().headings())
                .containsExactly("Код", "Брой БЕЛ", "Брой МАТ");
    }

    private static Opening opening(String lines) throws UnreadableFile {
        return Openings.of(TextBook.of(lines));
    }
}
