package opora.programme.roadmap.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import opora.programme.roadmap.term.Term;
import opora.programme.timing.Stretch;

/**
 * What a month holds: what begins and ends in it, what begins, what goes on, what ends.
 *
 * @param <T> an activity
 */
public record MonthSheet<T>(
        YearMonth month, List<T> within, List<T> begins, List<T> goesOn, List<T> ends) {

    /** Activities that go on all the time or depend on others are in no month. */
    public static <T> MonthSheet<T> of(
            YearMonth month, List<T> activities, Function<T, Term> termOf) {
        MonthSheet<T> sheet =
                new MonthSheet<>(
                        month,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        for (T activity : activities) {
            Term term = termOf.apply(activity);
            if (term.nature() == Term.Nature.DATED) {
                term.windows().stream()
                        .filter(window -> window.meets(Stretch.of(month)))
                        .findFirst()
                        .ifPresent(window -> sheet.place(window).add(activity));
            }
        }
        return sheet;
    }

    private List<T> place(Stretch window) {
        boolean first = YearMonth.from(window.first()).equals(month);
        boolean last = YearMonth.from(window.last()).equals(month);
        return first && last ? within : first ? begins : last ? ends : goesOn;
    }

    public boolean isEmpty() {
        return within.isEmpty() && begins.isEmpty() && goesOn.isEmpty() && ends.isEmpty();
    }
}
