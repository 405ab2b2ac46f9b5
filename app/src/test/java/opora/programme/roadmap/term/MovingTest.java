package opora.programme.roadmap.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import opora.programme.roadmap.term.Moving.Edge;
import opora.programme.timing.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingTest {

    private static final Period YEAR =
            Period.of(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 12, 31));

    private static Moving of(String words) {
        return new Moving(Term.of(words, YEAR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    май 2027             | BOTH  | 2  | июль 2027
                    май                  | BOTH  | -1 | апрель 2027
                    март – май 2027      | END   | 1  | март – июнь 2027
                    март – май 2027      | START | 1  | апрель – май 2027
                    до 25 мая 2027       | BOTH  | 1  | до 25.06.2027
                    31.08.2027           | BOTH  | 1  | 30.09.2027
                    I квартал 2027       | BOTH  | 1  | февраль – апрель 2027
                    ноябрь 2027          | BOTH  | 3  | февраль 2028
                    май и октябрь 2027   | BOTH  | 1  | июнь 2027, ноябрь 2027
                    """)
    void months_and_days_of_the_calendar_are_moved(
            String words, Edge edge, int months, String moved) {
        assertThat(of(words).moved(edge, months)).contains(moved);
        assertThat(Term.of(moved, YEAR).worded().timing().wording()).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({"по плану управления", "весь период", "ежемесячно", "скоро", "1-2 месяца", "по договору"})
    void words_alone_are_not_moved_and_it_is_said_why(String words) {
        assertThat(of(words).moved(Edge.BOTH, 1)).isEmpty();
        assertThat(of(words).fixed()).isPresent();
    }

    @Test
    void an_end_does_not_pass_the_beginning_and_two_months_have_no_ends_of_their_own() {
        assertThat(of("март – май 2027").moved(Edge.END, -3)).isEmpty();
        assertThat(of("май и октябрь 2027").moved(Edge.END, 1)).isEmpty();
        assertThat(of("до 25 мая 2027").hasEnds()).isFalse();
        assertThat(Moving.months(YearMonth.of(2027, 5), YearMonth.of(2027, 4))).isEmpty();
    }
}
