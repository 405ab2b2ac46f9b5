package opora.programme.progress;

import java.time.LocalDate;
import java.util.Collection;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Doing;

/**
 * Activities counted by how far they are. What was cancelled is not counted.
 *
 * @param all that are asked for
 * @param done with the evidence that they ask for
 * @param due those whose days were over by the day; what depends on others has none
 * @param unproved said to be done, without the evidence that they ask for
 */
public record Tally(int all, int done, int due, int unproved, int overdue) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    public static Tally of(Collection<Doing> doings, LocalDate day) {
        Tally tally = NOTHING;
        for (Doing one : doings) {
            if (one.state() != ActivityState.CANCELLED) {
                tally = tally.plus(of(one, day));
            }
        }
        return tally;
    }

    private static Tally of(Doing one, LocalDate day) {
        return new Tally(
                1,
                one.state().isDone() ? 1 : 0,
                one.due().filter(due -> !due.isAfter(day)).isPresent() ? 1 : 0,
                one.state() == ActivityState.UNPROVED ? 1 : 0,
                one.state() == ActivityState.OVERDUE ? 1 : 0);
    }

    public Tally plus(Tally other) {
        return new Tally(
                all + other.all,
                done + other.done,
                due + other.due,
                unproved + other.unproved,
                overdue + other.overdue);
    }
}
