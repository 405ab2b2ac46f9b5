package opora.corrections;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import opora.corrections.request.RequestState;

/**
 * What became of the numbers that schools disputed in one window: disputed = agreed + kept + notAdmitted + undecided. What a school withdrew is not among them.
 *
 * @param run the draft that the window showed
 * @param until the last day for schools
 * @param agreed the number is to be mended
 * @param waiting of those agreed: the mended number has not been loaded
 * @param kept the number stays
 * @param notAdmitted came after the last day
 */
public record Disputes(
        long window,
        long run,
        LocalDate until,
        int disputed,
        int agreed,
        int waiting,
        int kept,
        int notAdmitted,
        int undecided) {

    static Disputes of(long window, long run, LocalDate until, List<RequestState> states) {
        int waiting = count(states, RequestState::lacksData);
        return new Disputes(
                window,
                run,
                until,
                count(states, state -> state != RequestState.WITHDRAWN),
                waiting + count(states, state -> state == RequestState.CORRECTED),
                waiting,
                count(states, state -> state == RequestState.REFUSED),
                count(states, state -> state == RequestState.NOT_ADMITTED),
                count(states, RequestState::isUndecided));
    }

    private static int count(List<RequestState> states, Predicate<RequestState> which) {
        return (int) states.stream().filter(which).count();
    }
}
