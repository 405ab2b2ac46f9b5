package opora.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0",
                "7|7",
                "012|12",
                " 12 |12",
                "12,0|12",
                "12.00|12",
                "-3|-3",
                "−3|-3",
                "1 204|1204",
                "1\u00a0204|1204",
                "1\u202f204\u202f000|1204000",
                "\ufeff5|5"
            })
    void a_whole_number_is_read_however_it_is_typed(String text, int value) {
        assertThat(CellNumber.of(text)).isEqualTo(new CellNumber.Whole(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"30,77|30.77", "-0.5|-0.5", "1 204,5|1204.5"})
    void a_fraction_is_read_with_a_comma_or_a_point(String text, String value) {
        assertThat(CellNumber.of(text)).isEqualTo(new CellNumber.Fraction(new BigDecimal(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\t"})
    void nothing_but_spaces_is_blank(String text) {
        assertThat(CellNumber.of(text)).isEqualTo(new CellNumber.Blank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "58,O|число: вместо нуля стоит буква «О»",
                "1о|число: вместо нуля стоит буква «О»",
                "l2|число: вместо цифры стоит похожая буква",
                "1 2|число",
                "12-15|число",
                "#N/A|число",
                "пять|число",
                "5000000000|число не больше двух миллиардов"
            })
    void what_is_no_number_says_what_it_should_have_been(String text, String expected) {
        assertThat(CellNumber.of(text)).isEqualTo(new CellNumber.Unreadable(expected));
    }
}
