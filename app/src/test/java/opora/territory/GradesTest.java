package opora.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradesTest {

    @ParameterizedTest
    @CsvSource({
        "1–9,9,11",
        "1-4,4,5",
        "5 — 9 классы,5,4",
        "'1-4, 10-11',10,9",
        "11,11,10",
        "'1;2;3;4 кл.',3,5",
        "0–11,11,12"
    })
    void grades_as_registers_print_them(String text, int has, int hasNot) {
        assertThat(details(text).isWithoutGrade(has)).isFalse();
        assertThat(details(text).isWithoutGrade(hasNot)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "все", "1–9 и вечернее", "9–1", "1–99", "1–", "начальные"})
    void where_the_register_does_not_say_it_plainly_nothing_is_concluded(String text) {
        for (int grade = 1; grade <= 11; grade++) {
            assertThat(details(text).isWithoutGrade(grade)).isFalse();
        }
    }

    private static School.Details details(String grades) {
        return new School.Details("", "", grades, "", "");
    }
}
