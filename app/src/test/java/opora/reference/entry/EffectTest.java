package opora.reference.entry;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.reference.Contents;
import opora.results.MarkScale;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

class EffectTest {

    private static final Contents SCALE =
            new Contents(
                    Optional.of(new MarkScale(2, 3, 4, 5)), List.of(), Optional.empty(), List.of());

    private static final Outcome ONE =
            outcome("edu1", 2026, "VPR-4-RU")
                    .counted(10, 2)
                    .marks(2, 3, 4, 1)
                    .scores(1, 1, 3, 4, 1, 0)
                    .build();

    @Test
    void marks_that_agree_with_the_scale_would_stay() {
        assertThat(Effect.of(List.of(ONE), SCALE)).isEqualTo(new Effect(1, 10, 0, 0, 2, 2));
    }

    @Test
    void pupils_are_counted_who_would_have_another_mark() {
        Contents harder =
                new Contents(
                        Optional.of(new MarkScale(3, 4, 5, 5)),
                        List.of(),
                        Optional.empty(),
                        List.of());
        Outcome other =
                outcome("edu2", 2026, "VPR-4-RU").counted(4, 0).scores(0, 0, 0, 2, 2, 0).build();

        // by the harder scale the first school has 5 marks «2», 4 «3», 1 «4»; the second, which
        // tells no marks, nobody who failed
        assertThat(Effect.of(List.of(ONE, other), harder)).isEqualTo(new Effect(2, 14, 1, 4, 2, 5));
    }

    @Test
    void a_minimum_moves_those_below_it() {
        Contents minimum = new Contents(Optional.empty(), List.of(), Optional.of(3), List.of());
        Outcome exam = outcome("edu1", 2026, "EGE-11-RU").counted(6, 1).scores(1, 1, 1, 3).build();

        assertThat(Effect.of(List.of(exam), minimum)).isEqualTo(new Effect(1, 6, 1, 2, 1, 3));
    }

    @Test
    void results_without_scores_or_counts_say_nothing() {
        assertThat(
                        Effect.of(
                                List.of(
                                        outcome("edu1", 2026, "VPR-4-RU").counted(10, 2).build(),
                                        outcome("edu2", 2026, "VPR-4-RU")
                                                .shares(3, "41,7")
                                                .scores(1, 1, 1)
                                                .build()),
                                SCALE))
                .isEqualTo(new Effect(0, 0, 0, 0, 0, 0));
    }
}
