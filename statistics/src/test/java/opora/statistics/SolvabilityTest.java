package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import opora.statistics.Solvability.Counted;
import opora.statistics.Solvability.Printed;
import opora.statistics.SolvabilityZone.Level;
import org.junit.jupiter.api.Test;

class SolvabilityTest {

    @Test
    void points_of_all_that_could_be_got() {
        assertThat(new Counted(27, 20, 2).percent()).isEqualTo(67.5);
        assertThat(new Counted(0, 5, 1).percent()).isZero();
        assertThat(new Counted(10, 5, 2).percent()).isEqualTo(100);
        assertThat(printed("37.5").percent()).isEqualTo(37.5);
    }

    @Test
    void the_difference_is_in_percentage_points_and_has_a_direction() {
        assertThat(new Counted(1, 3, 1).above(new Counted(1, 2, 1)))
                .isCloseTo(-100 / 6.0, within(1e-12));
        assertThat(printed("76").above(printed("64"))).isEqualTo(12);
        assertThat(new Counted(30, 100, 1).above(printed("10.1"))).isEqualTo(19.9);
    }

    @Test
    void exactly_ten_points_off_is_inside_the_corridor() {
        Counted seventyPercent = new Counted(21, 30, 1);
        assertThat(place(seventyPercent, new Counted(6, 10, 1)))
                .isEqualTo(SolvabilityCorridor.INSIDE);
        assertThat(place(seventyPercent, new Counted(16, 10, 2)))
                .isEqualTo(SolvabilityCorridor.INSIDE);
        assertThat(place(seventyPercent, printed("59.9"))).isEqualTo(SolvabilityCorridor.ABOVE);
        assertThat(place(seventyPercent, printed("80.1"))).isEqualTo(SolvabilityCorridor.BELOW);
        // 7/30 and 1/3 differ by 0.1 exactly; in doubles by 0.09999999999999998
        assertThat(place(new Counted(7, 30, 1), new Counted(1, 3, 1)))
                .isEqualTo(SolvabilityCorridor.INSIDE);
        assertThat(place(new Counted(6, 30, 1), new Counted(1, 3, 1)))
                .isEqualTo(SolvabilityCorridor.BELOW);
        assertThat(place(new Counted(233_333, 1_000_000, 1), new Counted(1, 3, 1)))
                .isEqualTo(SolvabilityCorridor.BELOW);
        assertThat(place(new Counted(233_334, 1_000_000, 1), new Counted(1, 3, 1)))
                .isEqualTo(SolvabilityCorridor.INSIDE);
    }

    @Test
    void zones_begin_at_60_and_57_and_at_30_and_28_and_a_half() {
        assertThat(SolvabilityZone.of(printed("60"), Level.BASE))
                .isEqualTo(SolvabilityZone.SUFFICIENT);
        assertThat(SolvabilityZone.of(printed("59.99"), Level.BASE))
                .isEqualTo(SolvabilityZone.BORDER);
        assertThat(SolvabilityZone.of(new Counted(57, 100, 1), Level.BASE))
                .isEqualTo(SolvabilityZone.BORDER);
        assertThat(SolvabilityZone.of(printed("56.99"), Level.BASE))
                .isEqualTo(SolvabilityZone.INSUFFICIENT);
        for (Level level : new Level[] {Level.RAISED, Level.HIGH}) {
            assertThat(SolvabilityZone.of(new Counted(3, 10, 1), level))
                    .isEqualTo(SolvabilityZone.SUFFICIENT);
            assertThat(SolvabilityZone.of(printed("29.99"), level))
                    .isEqualTo(SolvabilityZone.BORDER);
            assertThat(SolvabilityZone.of(new Counted(57, 100, 2), level))
                    .isEqualTo(SolvabilityZone.BORDER);
            assertThat(SolvabilityZone.of(printed("28.49"), level))
                    .isEqualTo(SolvabilityZone.INSUFFICIENT);
        }
    }

    @Test
    void intervals_agree_with_scipy() {
        for (String[] row : Golden.rows("solvabilities.csv")) {
            ShareInterval interval =
                    new Counted(
                                    Long.parseLong(row[0]),
                                    Integer.parseInt(row[1]),
                                    Integer.parseInt(row[2]))
                            .interval();
            assertThat(interval.lower())
                    .as(String.join(";", row))
                    .isCloseTo(Double.parseDouble(row[3]), within(1e-9));
            assertThat(interval.upper())
                    .as(String.join(";", row))
                    .isCloseTo(Double.parseDouble(row[4]), within(1e-9));
        }
    }

    @Test
    void nobody_with_a_readable_cell_has_no_solvability() {
        assertThat(Counted.of(0, 0, 2)).isEmpty();
        assertThat(Counted.of(1, 1, 2)).contains(new Counted(1, 1, 2));
    }

    @Test
    void impossible_numbers_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Counted(5, 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Counted(-1, 2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Counted.of(1, 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> printed("100.1"));
        assertThatIllegalArgumentException().isThrownBy(() -> printed("-0.1"));
    }

    private static SolvabilityCorridor place(Solvability group, Solvability reference) {
        return SolvabilityCorridor.of(group, reference);
    }

    private static Printed printed(String percent) {
        return new Printed(new BigDecimal(percent));
    }
}
