package opora.programme.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.programme.timing.Period;
import opora.programme.timing.Stretch;
import opora.programme.timing.Timing;
import opora.programme.timing.Unit;

/**
 * By when something has to be recorded of an activity.
 *
 * @param windows in each of them something, in the order of their ends; empty where the words name no days of their own
 * @param end the last day of the programme: what names no days is to be done by then
 */
record Terms(List<Stretch> windows, Optional<LocalDate> end, Kind kind) {

    enum Kind {
        /** days of the calendar */
        NAMED,
        /** as others plan, as it comes, all the time */
        FUZZY,
        /** nothing was said or understood */
        UNKNOWN
    }

    /** Windows that lie before the programme are a slip of the pen and ask for nothing. */
    static Terms of(String words, Optional<Period> period) {
        if (period.isEmpty()) {
            return new Terms(List.of(), Optional.empty(), Kind.UNKNOWN);
        }
        Timing timing = Timing.read(words, period.get()).timing();
        List<Stretch> windows =
                isNamed(timing)
                        ? joined(timing, timing.windows(period.get())).stream()
                                .filter(one -> !one.last().isBefore(period.get().first()))
                                .sorted(Comparator.comparing(Stretch::last))
                                .toList()
                        : List.of();
        return new Terms(
                windows, period.get().last(), windows.isEmpty() ? unnamed(timing) : Kind.NAMED);
    }

    /** Where it depends on others no day of it is named, whatever else is said beside. */
    private static boolean isNamed(Timing timing) {
        return switch (timing) {
            case Timing.Dated _ -> true;
            case Timing.Every(var _, Optional<Timing> within) ->
                    within.map(Terms::isNamed).orElse(true);
            case Timing.Throughout _,
                    Timing.ByPlan _,
                    Timing.OnOccasion _,
                    Timing.Length _,
                    Timing.Unclear _ ->
                    false;
        };
    }

    private static Kind unnamed(Timing timing) {
        return switch (timing) {
            case Timing.Throughout _, Timing.ByPlan _, Timing.OnOccasion _, Timing.Every _ ->
                    Kind.FUZZY;
            case Timing.Dated _, Timing.Length _, Timing.Unclear _ -> Kind.UNKNOWN;
        };
    }

    /** Nobody writes a diary every week: of what is done daily or weekly the whole stretch asks for something, not each week of it. */
    private static List<Stretch> joined(Timing timing, List<Stretch> windows) {
        boolean often =
                timing instanceof Timing.Every(var frequency, var _)
                        && (frequency.unit() == Unit.DAY || frequency.unit() == Unit.WEEK);
        if (!often) {
            return windows;
        }
        List<Stretch> joined = new ArrayList<>();
        for (Stretch one : windows) {
            if (!joined.isEmpty() && !one.first().isAfter(joined.getLast().last().plusDays(1))) {
                Stretch before = joined.removeLast();
                joined.add(new Stretch(before.first(), one.last()));
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    /** The day after which it is late as a whole. */
    Optional<LocalDate> last() {
        return windows.isEmpty() ? end : Optional.of(windows.getLast().last());
    }

    /** The end of the window that is under way or comes next; of the last one when all are over. Empty where the words name none. */
    Optional<LocalDate> next(LocalDate day) {
        return windows.stream()
                .map(Stretch::last)
                .filter(last -> !last.isBefore(day))
                .findFirst()
                .or(() -> windows.isEmpty() ? Optional.empty() : last());
    }

    /** The first window that is over by the day and of which nothing was recorded. */
    Optional<Stretch> missed(List<Entry> entries, LocalDate day) {
        List<Stretch> open = new ArrayList<>(windows);
        entries.stream()
                .filter(one -> one.percent() > 0)
                .forEach(one -> meant(open, one.days()).ifPresent(open::remove));
        return open.stream().filter(one -> one.last().isBefore(day)).findFirst();
    }

    /** Of which window an entry tells: the one in which it was done; else the one that was over before, if nothing was recorded of it; else the next. */
    private static Optional<Stretch> meant(List<Stretch> open, Stretch days) {
        return open.stream()
                .filter(days::meets)
                .findFirst()
                .or(() ->
                        open.stream()
                                .filter(one -> one.last().isBefore(days.first()))
                                .reduce((earlier, later) -> later))
                .or(() -> open.stream().findFirst());
    }
}
