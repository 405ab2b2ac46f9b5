package opora.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ShownNumberProperties {

    @Property
    void a_quotient_is_told_as_exact_decimals_are(
            @ForAll @LongRange(min = 0) long dividend, @ForAll @LongRange(min = 1) long divisor) {
        BigDecimal exact =
                BigDecimal.valueOf(dividend)
                        .divide(BigDecimal.valueOf(divisor), 4, RoundingMode.HALF_UP);
        String told = ShownNumber.of(dividend, divisor).text();
        assertThat(new BigDecimal(told)).isEqualByComparingTo(exact);
        assertThat(told).matches("\\d+(\\.\\d{0,3}[1-9])?");
    }

    @Property
    void small_ones_too(
            @ForAll @LongRange(min = 0, max = 20_000) long dividend,
            @ForAll @LongRange(min = 1, max = 2_000) long divisor) {
        a_quotient_is_told_as_exact_decimals_are(dividend, divisor);
    }

    @Example
    void halves_go_up_and_zeros_at_the_end_are_not_told() {
        assertThat(ShownNumber.of(1, 160).text()).isEqualTo("0.0063");
        assertThat(ShownNumber.of(100, 3).text()).isEqualTo("33.3333");
        assertThat(ShownNumber.of(7, 2).text()).isEqualTo("3.5");
        assertThat(ShownNumber.of(0, 9).text()).isEqualTo("0");
        assertThat(ShownNumber.of(1200.0).text()).isEqualTo("1200");
        assertThat(ShownNumber.of(0.00005).text()).isEqualTo("0.0001");
    }
}
