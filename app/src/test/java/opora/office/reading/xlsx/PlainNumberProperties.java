package opora.office.reading.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlainNumberProperties {

    @Property
    void a_number_keeps_its_first_fifteen_digits(@ForAll double number) {
        String shown = PlainNumber.of(Double.toString(number)).orElseThrow();
        BigDecimal expected =
                new BigDecimal(Double.toString(number))
                        .round(new MathContext(15, RoundingMode.HALF_EVEN));
        assertThat(new BigDecimal(shown).round(new MathContext(15, RoundingMode.HALF_EVEN)))
                .isEqualByComparingTo(expected);
    }

    /** 9 of 25 as a percent is kept as 36.000000000000004 or the like by some programs. */
    @Property
    void noise_of_binary_fractions_never_shows(
            @ForAll @IntRange(min = 0, max = 10_000) int hundredths,
            @ForAll @IntRange(min = 1, max = 999) int factor) {
        double noisy = hundredths / 100.0 * factor / factor;
        assertThat(PlainNumber.of(Double.toString(noisy)))
                .contains(BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString());
    }
}
