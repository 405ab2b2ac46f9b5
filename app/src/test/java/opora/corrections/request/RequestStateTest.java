package opora.corrections.request;

import static opora.corrections.request.RequestState.Lateness.IN_TIME;
import static opora.corrections.request.RequestState.Lateness.LATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.access.Right;
import opora.corrections.request.Step.Correction;
import opora.corrections.request.Step.Kind;
import opora.corrections.window.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestStateTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private static List<Step> steps(String kinds) {
        return Stream.of(kinds.split(" "))
                .filter(kind -> !kind.isEmpty())
                .map(Kind::valueOf)
                .map(kind ->
                        new Step(
                                0,
                                kind,
                                "",
                                kind == Kind.CORRECTED
                                        ? Optional.of(new Correction(15, 22, 99, Optional.empty()))
                                        : Optional.empty(),
                                NOW,
                                "Кравцова Е. П."))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IN_TIME | ''                                   | UNANSWERED
                    IN_TIME | WITHDRAWN                            | WITHDRAWN
                    IN_TIME | SUPPORTED                            | ANSWERED
                    IN_TIME | NOT_SUPPORTED                        | ANSWERED
                    IN_TIME | SUPPORTED NOT_SUPPORTED              | ANSWERED
                    IN_TIME | SUPPORTED ANSWER_TAKEN_BACK          | UNANSWERED
                    IN_TIME | SUPPORTED ANSWER_TAKEN_BACK REFUSED REOPENED | UNANSWERED
                    IN_TIME | SUPPORTED ACCEPTED                   | AWAITING_DATA
                    IN_TIME | SUPPORTED ACCEPTED CORRECTED         | CORRECTED
                    IN_TIME | SUPPORTED ACCEPTED CORRECTED CORRECTION_LOST | AWAITING_DATA
                    IN_TIME | NOT_SUPPORTED REFUSED                | REFUSED
                    IN_TIME | REFUSED                              | REFUSED
                    IN_TIME | REFUSED REOPENED                     | UNANSWERED
                    IN_TIME | SUPPORTED REFUSED REOPENED           | ANSWERED
                    IN_TIME | SUPPORTED ACCEPTED CORRECTED REOPENED REFUSED | REFUSED
                    LATE    | ''                                   | LATE
                    LATE    | ADMITTED                             | UNANSWERED
                    LATE    | NOT_ADMITTED                         | NOT_ADMITTED
                    LATE    | NOT_ADMITTED REOPENED                | LATE
                    LATE    | ADMITTED SUPPORTED ACCEPTED REOPENED | ANSWERED
                    """)
    void a_state_follows_from_the_steps(
            RequestState.Lateness lateness, String kinds, RequestState expected) {
        assertThat(RequestState.of(lateness, steps(kinds))).isEqualTo(expected);
    }

    @Test
    void the_region_waits_for_the_municipality_until_its_time_is_over() {
        assertThat(Move.possible(RequestState.UNANSWERED, Phase.ANSWERS))
                .doesNotContain(Move.ACCEPT, Move.REFUSE)
                .contains(Move.SUPPORT, Move.NOT_SUPPORT, Move.WITHDRAW);
        assertThat(Move.possible(RequestState.UNANSWERED, Phase.DECISIONS))
                .contains(Move.ACCEPT, Move.REFUSE, Move.SUPPORT);
    }

    @Test
    void a_closed_window_takes_no_answer_and_still_lets_the_region_decide() {
        assertThat(Move.possible(RequestState.UNANSWERED, Phase.CLOSED))
                .containsExactlyInAnyOrder(Move.WITHDRAW, Move.ACCEPT, Move.REFUSE);
    }

    @Test
    void an_answered_request_can_no_longer_be_withdrawn() {
        assertThat(Move.possible(RequestState.ANSWERED, Phase.SCHOOLS))
                .doesNotContain(Move.WITHDRAW);
    }

    @Test
    void an_answer_is_changed_or_taken_back_until_the_region_has_decided() {
        assertThat(Move.possible(RequestState.ANSWERED, Phase.DECISIONS))
                .contains(Move.SUPPORT, Move.NOT_SUPPORT, Move.TAKE_BACK_ANSWER);
        assertThat(Move.possible(RequestState.ANSWERED, Phase.CLOSED))
                .containsExactlyInAnyOrder(Move.ACCEPT, Move.REFUSE);
        assertThat(Move.possible(RequestState.AWAITING_DATA, Phase.DECISIONS))
                .containsExactly(Move.REOPEN);
    }

    @Test
    void each_move_belongs_to_one_side() {
        assertThat(Stream.of(Move.values()).collect(Collectors.groupingBy(Move::right)))
                .isEqualTo(
                        Map.of(
                                Right.DISPUTE, List.of(Move.WITHDRAW),
                                Right.ANSWER_DISPUTES,
                                        List.of(
                                                Move.SUPPORT,
                                                Move.NOT_SUPPORT,
                                                Move.TAKE_BACK_ANSWER),
                                Right.DECIDE_DISPUTES,
                                        List.of(
                                                Move.ADMIT,
                                                Move.NOT_ADMIT,
                                                Move.ACCEPT,
                                                Move.REFUSE,
                                                Move.REOPEN)));
    }

    @Test
    void a_late_request_waits_for_admission_first() {
        assertThat(Move.possible(RequestState.of(LATE, List.of()), Phase.ANSWERS))
                .containsExactlyInAnyOrder(Move.WITHDRAW, Move.ADMIT, Move.NOT_ADMIT);
        assertThat(RequestState.of(IN_TIME, List.of()).isUndecided()).isTrue();
    }
}
