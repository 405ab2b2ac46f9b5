package opora.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 7);
    private static final Instant MORNING =
            DAY.atTime(9, 5).atZone(ZoneId.systemDefault()).toInstant();

    @Test
    void a_table_has_the_day_in_figures() {
        assertThat(Days.of(DAY)).isEqualTo("07.06.2027").isEqualTo(Days.of(MORNING));
        assertThat(Days.withTime(MORNING)).isEqualTo("07.06.2027, 09:05");
    }

    @Test
    void a_sentence_names_the_month_in_its_case() {
        assertThat(Days.spelled(DAY)).isEqualTo("7 июня 2027");
        assertThat(Days.dayAndMonth(DAY)).isEqualTo("7 июня").isEqualTo(Days.dayAndMonth(MORNING));
    }

    @Test
    void a_sentence_that_begins_with_the_weekday_begins_with_a_capital() {
        assertThat(Days.withWeekday(DAY)).isEqualTo("Понедельник, 7 июня 2027");
    }
}
