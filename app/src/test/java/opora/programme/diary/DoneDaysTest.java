package opora.programme.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import opora.programme.timing.Stretch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoneDaysTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    15.06                  | 2027-06-15 | 2027-06-15
                    15.06.2027             | 2027-06-15 | 2027-06-15
                    15.06.26               | 2026-06-15 | 2026-06-15
                    2027-06-15             | 2027-06-15 | 2027-06-15
                    15 июня                | 2027-06-15 | 2027-06-15
                    5 мая 2027 г.          | 2027-05-05 | 2027-05-05
                    12–14 июня             | 2027-06-12 | 2027-06-14
                    с 28 мая по 2 июня     | 2027-05-28 | 2027-06-02
                    12.06.2027–14.06.2027  | 2027-06-12 | 2027-06-14
                    20 декабря             | 2026-12-20 | 2026-12-20
                    29 декабря – 3 января  | 2026-12-29 | 2027-01-03
                    18.06.2027             |            |
                    30 февраля             |            |
                    июнь                   |            |
                    вчера                  |            |
                    14–12 июня             |            |
                    """,
            delimiter = '|')
    void days_are_read_as_people_type_them_on_17_june_2027(
            String typed, LocalDate first, LocalDate last) {
        assertThat(DoneDays.read(typed, LocalDate.of(2027, 6, 17)))
                .isEqualTo(
                        first == null ? Optional.empty() : Optional.of(new Stretch(first, last)));
    }
}
