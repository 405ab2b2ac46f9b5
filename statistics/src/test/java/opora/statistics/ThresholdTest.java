package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    private static final Threshold THIRTY = Threshold.ofPercent("30");

    @Test
    void three_of_ten_reaches_thirty_percent() {
        assertThat(THIRTY.isReachedBy(new Share(3, 10))).isTrue();
        assertThat(THIRTY.isReachedBy(new Share(2, 10))).isFalse();
    }

    @Test
    void twenty_nine_of_ninety_seven_does_not_reach_thirty_percent_though_it_rounds_to_it() {
        assertThat(THIRTY.isReachedBy(new Share(29, 97))).isFalse();
        assertThat(THIRTY.isReachedBy(new Share(30, 97))).isTrue();
    }

    @Test
    void nothing_is_neither_above_nor_below() {
        assertThatIllegalArgumentException().isThrownBy(() -> THIRTY.isReachedBy(new Share(0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> THIRTY.margin(new Share(0, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "9,25,2",
        "8,25,1",
        "7,25,-1",
        "3,10,1",
        "2,10,-1",
        "0,17,-6",
        "1,17,-5",
        "22,49,8",
        "22,50,8",
        "18,50,4",
        "17,50,3",
        "4,42,-9",
        "0,42,-13",
        "1,1,1",
        "0,1,-1",
        "7,7,5"
    })
    void the_margin_is_counted_in_pupils(int failed, int participants, int margin) {
        assertThat(THIRTY.margin(new Share(failed, participants))).isEqualTo(margin);
    }

    @ParameterizedTest
    @CsvSource({
        "30,30",
        "27.5,27.5",
        "'27,5',27.5",
        "100,100",
        "0.000001,0.000001",
        "33.333333,33.333333",
        "030,30"
    })
    void a_percent_is_read_with_point_or_comma(String text, String percent) {
        assertThat(Threshold.findPercent(text).orElseThrow().percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "100.1",
                "-5",
                "abc",
                "",
                "30%",
                "1e1",
                "3.1234567",
                " 30",
                "٣٠"
            })
    void anything_else_is_not_a_threshold(String text) {
        assertThat(Threshold.findPercent(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.ofPercent(text));
    }

    @Test
    void thirty_percent_is_one_value_however_it_is_written() {
        assertThat(Threshold.ofPercent("30.0")).isEqualTo(new Threshold(30, 100));
        assertThat(new Threshold(30, 100)).isEqualTo(new Threshold(3, 10));
    }

    @Test
    void everybody_can_be_a_threshold() {
        Threshold everybody = new Threshold(1, 1);
        assertThat(everybody.percent()).isEqualTo("100");
        assertThat(everybody.isReachedBy(new Share(6, 7))).isFalse();
        assertThat(everybody.isReachedBy(new Share(7, 7))).isTrue();
    }

    @Test
    void a_fraction_that_no_percent_writes_exactly_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold(1, 3));
    }

    @Test
    void the_whole_of_a_country_fits() {
        Threshold fine = Threshold.ofPercent("30.000001");
        assertThat(fine.fewestHits(Integer.MAX_VALUE)).isEqualTo(644_245_116);
        assertThat(fine.isReachedBy(new Share(644_245_116, Integer.MAX_VALUE))).isTrue();
        assertThat(fine.isReachedBy(new Share(644_245_115, Integer.MAX_VALUE))).isFalse();
    }
}
