package opora.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.statistics.Share;
import opora.statistics.ShareBelief;
import opora.statistics.ShareInterval;
import opora.statistics.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ShareChartTest {

    private static final Threshold THIRTY = Threshold.ofPercent("30");

    @ParameterizedTest
    @CsvFileSource(resources = "mockup-shares.csv", delimiter = ';')
    void shares_are_drawn_as_in_the_mockups(
            int failed,
            int participants,
            double x,
            double left,
            double right,
            String look,
            String word,
            String percent,
            String label) {
        Share share = new Share(failed, participants);
        ShareChart chart = ShareChart.of(share, ShareInterval.of(share), THIRTY);

        assertThat(chart.x()).isEqualTo(x);
        assertThat(chart.left()).isEqualTo(left);
        assertThat(chart.right()).isEqualTo(right);
        assertThat(chart.reached()).isEqualTo(look.equals("hi"));
        assertThat(chart.label()).isEqualTo(label);
        Certainty certainty = Certainty.of(ShareBelief.atLeast(THIRTY, share));
        assertThat(certainty.level().word()).isEqualTo(word);
        assertThat(certainty.percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "0, вряд ли, <1\u202f%",
        "0.0099, вряд ли, <1\u202f%",
        "0.01, вряд ли, 1\u202f%",
        "0.194, вряд ли, 19\u202f%",
        "0.195, на грани, 20\u202f%",
        "0.694, на грани, 69\u202f%",
        "0.695, вероятно, 70\u202f%",
        "0.894, вероятно, 89\u202f%",
        "0.895, уверенно, 90\u202f%",
        "0.994, уверенно, 99\u202f%",
        "0.996, уверенно, >99\u202f%",
        "1, уверенно, >99\u202f%"
    })
    void certainty_is_a_word_by_the_percent_as_shown(
            double probability, String word, String percent) {
        Certainty certainty = Certainty.of(probability);
        assertThat(certainty.level().word()).isEqualTo(word);
        assertThat(certainty.percent()).isEqualTo(percent);
    }

    @Test
    void the_line_at_thirty_percent_is_drawn_by_the_column_and_any_other_by_the_share() {
        assertThat(ShareAxis.of(THIRTY).cell()).isEqualTo("dw");
        assertThat(ShareAxis.of(THIRTY).limit()).isEqualTo(55);

        ShareAxis other = ShareAxis.of(Threshold.ofPercent("27.5"));
        assertThat(other.cell()).isEqualTo("dw own");
        assertThat(other.limit()).isEqualTo(51);
        assertThat(other.limitText()).isEqualTo("27,5");
    }

    @Test
    void the_axis_of_the_mockup_has_four_ticks() {
        assertThat(ShareAxis.of(THIRTY).ticks())
                .extracting(ShareAxis.Tick::text, ShareAxis.Tick::x, ShareAxis.Tick::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0", 7.0, 3.0),
                        org.assertj.core.groups.Tuple.tuple("30", 55.0, 55.0),
                        org.assertj.core.groups.Tuple.tuple("60", 103.0, 103.0),
                        org.assertj.core.groups.Tuple.tuple("100\u202f%", 167.0, 167.0));
    }

    @ParameterizedTest
    @CsvSource({"5, '5,60,100\u202f%'", "50, '0,50,100\u202f%'", "90, '0,60,90'"})
    void ticks_make_room_for_another_threshold(String percent, String texts) {
        assertThat(
                        ShareAxis.of(Threshold.ofPercent(percent)).ticks().stream()
                                .map(ShareAxis.Tick::text))
                .containsExactly(texts.split(","));
    }

    @Test
    void a_share_of_nothing_is_not_drawn() {
        assertThatThrownBy(() -> ShareChart.of(new Share(0, 0), new ShareInterval(0, 1), THIRTY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
