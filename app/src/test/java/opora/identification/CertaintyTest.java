package opora.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

    @ParameterizedTest
    @CsvSource({
        "1.0,уверенно,3,> 99 %",
        "0.9901,уверенно,3,> 99 %",
        "0.99,уверенно,3,99 %",
        "0.895,уверенно,3,90 %",
        "0.8949,вероятно,2,89 %",
        "0.695,вероятно,2,70 %",
        "0.6949,на грани,1,69 %",
        "0.195,на грани,1,20 %",
        "0.1949,вряд ли,0,19 %",
        "0.01,вряд ли,0,1 %",
        "0.0099,вряд ли,0,< 1 %",
        "0.0,вряд ли,0,< 1 %"
    })
    void the_word_follows_from_the_rounded_percent(
            double probability, String word, int bars, String percent) {
        Certainty certainty = Certainty.of(probability);
        assertThat(certainty.word()).isEqualTo(word);
        assertThat(certainty.bars()).isEqualTo(bars);
        assertThat(Certainty.percent(probability).replace('\u00a0', ' ').replace('\u202f', ' '))
                .isEqualTo(percent);
    }
}
