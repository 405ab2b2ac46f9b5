package opora.office.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "5.0, 5",
        "5E0, 5",
        "1E3, 1000",
        "1.5e+2, 150",
        "-0, 0",
        "-3, -3",
        "+4, 4",
        "007, 7",
        "0.10, 0.1",
        ".5, 0.5",
        "5., 5",
        "30.77, 30.77",
        "71.43000000000001, 71.43",
        "0.30000000000000004, 0.3",
        "2.9999999999999996, 3",
        "0.1000000000000000055511151231257827021181583404541015625, 0.1",
        "33.333333333333336, 33.3333333333333",
        "1E-7, 0.0000001",
        "12345678901234567, 12345678901234567",
        "1E300, 1E300",
        "4.9E-324, 4.9E-324"
    })
    void a_number_is_written_as_a_person_would(String kept, String shown) {
        assertThat(PlainNumber.of(kept)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "-",
                "5,5",
                "1 000",
                "NaN",
                "Infinity",
                "0x10",
                "5f",
                "1E9999",
                "٣"
            })
    void what_is_no_number_is_not_made_one(String kept) {
        assertThat(PlainNumber.of(kept)).isEmpty();
    }

    @Test
    void a_number_of_thousands_of_digits_costs_nothing() {
        assertThat(PlainNumber.of("0." + "3".repeat(30_000))).contains("0.333333333333333");
        assertThat(PlainNumber.of("9".repeat(30_000)).orElseThrow()).hasSize(30_000);
    }
}
