package opora.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01", "01.09.2026", "1.9.2026", " 1.09.2026 "})
    void a_day_is_read_as_browsers_send_it_and_as_people_type_it(String typed) {
        assertThat(TypedDay.find(typed)).contains(LocalDate.of(2026, 9, 1));
    }

    @Test
    void what_is_no_day_is_none() {
        assertThat(TypedDay.find("30.02.2026")).isEmpty();
        assertThat(TypedDay.find("сентябрь")).isEmpty();
        assertThat(TypedDay.find("")).isEmpty();
    }
}
