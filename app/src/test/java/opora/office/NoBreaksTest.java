package opora.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoBreaksTest {

    /** «~» is a space that does not break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    приказ № 5 от 15 июня 2027 года      | приказ №~5 от~15~июня 2027~года
                    № п/п                                | № п/п
                    не ниже 70 % и 120 000 ₽             | не~ниже 70~% и~120~000~₽
                    9 из 25 школ                         | 9~из~25~школ
                    ст. 12, п. 3, школа им. Пушкина      | ст.~12, п.~3, школа им.~Пушкина
                    Белова Н. В. и И. И. Орлов           | Белова Н.~В. и~И.~И.~Орлов
                    в школе и с учителем                 | в~школе и~с~учителем
                    (в том числе о семье)                | (в~том числе о~семье)
                    учить — значит помогать              | учить~— значит помогать
                    УО и ОО города                       | УО и~ОО города
                    с 1 сентября 2026                    | с~1~сентября 2026
                    результат ВПР 2026 Школа             | результат ВПР 2026 Школа
                    Обычный текст без них                | Обычный текст без них
                    """)
    void a_line_does_not_end_where_a_reader_would_stumble(String text, String expected) {
        assertThat(NoBreaks.in(text).replace('\u00a0', '~')).isEqualTo(expected);
    }

    @Test
    void only_spaces_change_and_a_second_time_changes_nothing() {
        String text = "В 9 из 25 школ (36 %) — с 1 сентября, см. п. 3 приказа № 847\nи т. д.";
        String set = NoBreaks.in(text);
        assertThat(set.replace('\u00a0', ' ')).isEqualTo(text);
        assertThat(NoBreaks.in(set)).isEqualTo(set);
    }
}
