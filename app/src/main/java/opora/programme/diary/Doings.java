package opora.programme.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.programme.timing.Period;
import opora.programme.timing.Stretch;
import opora.programme.wording.Provision;

/**
 * How far an activity is on a day. Late is what was not done by the end of its days, and what has several windows when one of them passed without an entry. What
 * depends on others, or goes on all the time, is late only when the programme is over. Done is only what is proved by what the activity asks for.
 */
public final class Doings {

    /** A number, its thousands apart or not; «120 130 140» of three years is one that no programme reaches. */
    private static final Pattern COUNT =
            Pattern.compile("(?<!\\d)(?:\\d{1,3}(?:[\\s\\u00a0\\u202f]\\d{3})+|\\d+)(?!\\d)");

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_DIGITS = 7;

    private final Provision activity;
    private final List<Entry> entries;
    private final LocalDate day;
    private final Terms terms;

    private Doings(Provision activity, List<Entry> all, LocalDate day, Optional<Period> period) {
        this.activity = activity;
        this.entries = Entries.counting(all);
        this.day = day;
        this.terms = Terms.of(activity.value("timing"), period);
    }

    /**
     * @param entries all of this activity, also those that were mended or taken back
     * @param period of the programme; empty while its days are not told
     */
    public static Doing of(
            Provision activity, List<Entry> entries, LocalDate day, Optional<Period> period) {
        return new Doings(activity, entries, day, period).doing();
    }

    /** The same of an activity that stands in the programme no more, or of a programme that was stopped. */
    public static Doing cancelled(
            Provision activity, List<Entry> entries, LocalDate day, Optional<Period> period) {
        return of(activity, entries, day, period).cancelled();
    }

    /** The days of an activity each of which asks for an entry; empty where its words name none. */
    public static List<Stretch> windows(Provision activity, Optional<Period> period) {
        return Terms.of(activity.value("timing"), period).windows();
    }

    /** How many people an activity is to reach, as far as its words say a number: «48 родителей»; empty for more than a million. */
    public static Optional<Integer> planned(Provision activity) {
        Matcher count = COUNT.matcher(activity.value("coverage"));
        return count.find()
                ? Optional.of(count.group().replaceAll("\\D", ""))
                        .filter(digits -> digits.length() <= MOST_DIGITS)
                        .map(Integer::valueOf)
                        .filter(people -> people <= MOST_PEOPLE)
                : Optional.empty();
    }

    /** What evidence an activity asks for, a line each. */
    public static List<String> asked(Provision activity) {
        return activity.lines("evidence").stream().distinct().toList();
    }

    private Doing doing() {
        Optional<Entry> newest =
                entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
        List<String> lacking = lacking();
        Optional<LocalDate> due = due();
        ActivityState state = state(newest, lacking, due);
        int late = daysLate(state, due);
        return new Doing(
                state,
                newest.map(Entry::percent),
                newest.map(Entry::last),
                state == ActivityState.OVERDUE || late > 0 ? due : terms.next(day),
                late,
                planned(),
                entries.reversed().stream().flatMap(one -> one.reached().stream()).findFirst(),
                lacking);
    }

    /** The end of the window that was missed, if any; else of the last one. */
    private Optional<LocalDate> due() {
        return isWhole()
                ? terms.last()
                : terms.missed(entries, day).map(Stretch::last).or(terms::last);
    }

    /** In a programme without an end what comes every year is never done once and for all. */
    private boolean isWhole() {
        boolean endless = terms.end().isEmpty() && terms.missed(entries, day).isPresent();
        return !entries.isEmpty() && entries.getLast().percent() == Entry.WHOLE && !endless;
    }

    private ActivityState state(
            Optional<Entry> newest, List<String> lacking, Optional<LocalDate> due) {
        if (isWhole()) {
            return !lacking.isEmpty()
                    ? ActivityState.UNPROVED
                    : isAfter(finished(), due) ? ActivityState.DONE_LATE : ActivityState.DONE;
        }
        if (isAfter(Optional.of(day), due)) {
            return ActivityState.OVERDUE;
        }
        if (newest.filter(one -> one.percent() > 0).isPresent()) {
            return ActivityState.DOING;
        }
        return terms.kind() == Terms.Kind.UNKNOWN
                ? ActivityState.UNTIMED
                : ActivityState.NOT_STARTED;
    }

    private static boolean isAfter(Optional<LocalDate> done, Optional<LocalDate> due) {
        return done.isPresent() && due.filter(end -> end.isBefore(done.get())).isPresent();
    }

    /** The day from which on all entries say that everything is done. */
    private Optional<LocalDate> finished() {
        Optional<LocalDate> finished = Optional.empty();
        for (Entry one : entries.reversed()) {
            if (one.percent() < Entry.WHOLE) {
                break;
            }
            finished = Optional.of(one.last());
        }
        return finished;
    }

    private int daysLate(ActivityState state, Optional<LocalDate> due) {
        Optional<LocalDate> until =
                isWhole()
                        ? finished()
                        : state == ActivityState.OVERDUE ? Optional.of(day) : Optional.empty();
        return isAfter(until, due)
                ? (int) ChronoUnit.DAYS.between(due.orElseThrow(), until.orElseThrow())
                : 0;
    }

    private Optional<Integer> planned() {
        return planned(activity)
                .or(() ->
                        entries.reversed().stream()
                                .flatMap(one -> one.planned().stream())
                                .findFirst());
    }

    private List<String> lacking() {
        List<String> given =
                entries.stream()
                        .flatMap(one -> one.evidence().stream())
                        .map(file -> same(file.proves()))
                        .toList();
        return asked(activity).stream().filter(one -> !given.contains(same(one))).toList();
    }

    private static String same(String words) {
        return words.strip().toLowerCase(Locale.of("ru")).replaceAll("\\s+", " ");
    }
}
