package opora.programme.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far an activity is.
 *
 * @param percent as the newest entry says; empty while there is none
 * @param last the last day of the newest entry
 * @param due the end of the days that were missed, or else of those that are under way, come next or were the last; empty where no day of its own is named
 * @param daysLate how many days it is late, or was when it was done; 0 otherwise
 * @param planned how many people its text plans to reach
 * @param reached how many were reached by now
 * @param lacking evidence that the activity asks for and nobody has attached
 */
public record Doing(
        ActivityState state,
        Optional<Integer> percent,
        Optional<LocalDate> last,
        Optional<LocalDate> due,
        int daysLate,
        Optional<Integer> planned,
        Optional<Integer> reached,
        List<String> lacking) {

    public Doing {
        lacking = List.copyOf(lacking);
    }

    /** The same of an activity that is asked for no more; what is done stays done. */
    Doing cancelled() {
        return state.isDone()
                ? this
                : new Doing(
                        ActivityState.CANCELLED, percent, last, due, 0, planned, reached, lacking);
    }
}
