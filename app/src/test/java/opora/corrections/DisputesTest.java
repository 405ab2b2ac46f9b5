package opora.corrections;

import static opora.corrections.request.RequestState.ANSWERED;
import static opora.corrections.request.RequestState.AWAITING_DATA;
import static opora.corrections.request.RequestState.CORRECTED;
import static opora.corrections.request.RequestState.LATE;
import static opora.corrections.request.RequestState.NOT_ADMITTED;
import static opora.corrections.request.RequestState.REFUSED;
import static opora.corrections.request.RequestState.UNANSWERED;
import static opora.corrections.request.RequestState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import opora.corrections.request.RequestState;
import org.junit.jupiter.api.Test;

class DisputesTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 20);

    @Test
    void every_request_is_counted_once_and_a_withdrawn_one_is_none() {
        assertThat(
                        of(
                                List.of(
                                        LATE,
                                        UNANSWERED,
                                        ANSWERED,
                                        AWAITING_DATA,
                                        CORRECTED,
                                        CORRECTED,
                                        REFUSED,
                                        NOT_ADMITTED,
                                        WITHDRAWN)))
                .isEqualTo(new Disputes(2, 40, UNTIL, 8, 3, 1, 1, 1, 3));
    }

    @Test
    void whatever_the_state_the_sum_holds() {
        for (RequestState state : Arrays.asList(RequestState.values())) {
            Disputes one = of(List.of(state));
            assertThat(one.agreed() + one.kept() + one.notAdmitted() + one.undecided())
                    .as(state.name())
                    .isEqualTo(one.disputed());
        }
    }

    private static Disputes of(List<RequestState> states) {
        return Disputes.of(2, 40, UNTIL, states);
    }
}
