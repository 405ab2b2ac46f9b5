package opora.overview.web;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import opora.results.OutcomeBuilder;
import org.junit.jupiter.api.Test;

class ClassWordsTest {

    private static String words(OutcomeBuilder outcome) {
        return ClassWords.of(outcome.build().classes()).replace('\u00a0', ' ');
    }

    private static OutcomeBuilder result() {
        return outcome("101001", 2026, "VPR-6-RU").counted(49, 22);
    }

    @Test
    void classes_are_told_by_name_with_their_counts() {
        assertThat(words(result().ofClass("6А", 25, 8).ofClass("6Б", 24, 14)))
                .isEqualTo("6А: 8 из 25, 6Б: 14 из 24");
    }

    @Test
    void a_class_that_has_only_a_number_is_called_a_class() {
        assertThat(words(result().ofClass("1", 25, 8).ofClass("2", 24, 14)))
                .isEqualTo("класс 1: 8 из 25, класс 2: 14 из 24");
    }

    @Test
    void one_class_alone_says_nothing_new() {
        assertThat(words(result().ofClass("6А", 49, 22))).isEmpty();
        assertThat(words(result())).isEmpty();
    }

    @Test
    void a_class_of_nobody_is_left_out() {
        assertThat(words(result().ofClass("6А", 25, 8).ofClass("6Б", 24, 14).ofClass("6В", 0, 0)))
                .isEqualTo("6А: 8 из 25, 6Б: 14 из 24");
    }
}
