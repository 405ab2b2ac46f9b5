package opora.identification;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict.Status;
import opora.territory.SchoolId;
import opora.vocabulary.Procedure;

/**
 * The list of the year before, to tell who entered, who stayed and who left. Schools are matched by identity, never by name.
 *
 * @param entries of the list, by school
 */
public record YearBefore(SchoolList list, Map<SchoolId, Entry> entries) {

    public static YearBefore of(SchoolList list) {
        Map<SchoolId, Entry> entries = new HashMap<>();
        for (Entry entry : list.entries()) {
            entry.place().id().ifPresent(id -> entries.put(id, entry));
        }
        return new YearBefore(list, Map.copyOf(entries));
    }

    /** What the year before said of the school; empty when it was not in that run. */
    public Optional<Entry> entryOf(Entry now) {
        return now.place().id().map(entries::get);
    }

    public Optional<Status> statusOf(Entry now) {
        return entryOf(now).map(YearBefore::status);
    }

    /**
     * Over some schools of the year: listed = entered + stayed, and listed the year before = stayed + left + unjudged.
     *
     * @param left judged in the year and not listed any more
     * @param unjudged without data of the year: nobody can say whether they would have stayed
     */
    public record Movement(int entered, int stayed, int left, int unjudged) {

        /** {@code was}: empty for what the year before did not judge. */
        public static <T> Movement of(
                Collection<T> now, Function<T, Status> is, Function<T, Optional<Status>> was) {
            int entered = 0;
            int stayed = 0;
            int left = 0;
            int unjudged = 0;
            for (T one : now) {
                boolean wasListed = was.apply(one).filter(Status.LOW_RESULTS::equals).isPresent();
                switch (is.apply(one)) {
                    case LOW_RESULTS -> {
                        entered += wasListed ? 0 : 1;
                        stayed += wasListed ? 1 : 0;
                    }
                    case AT_RISK, CLEAR -> left += wasListed ? 1 : 0;
                    case NO_DATA -> unjudged += wasListed ? 1 : 0;
                }
            }
            return new Movement(entered, stayed, left, unjudged);
        }
    }

    /**
     * The whole list against that of the year before: listed the year before = stayed + left + unjudged + gone.
     *
     * @param gone see {@link #gone}
     * @param notYetLoaded counted procedures that the year before had and the year has not
     */
    public record Change(Movement movement, int gone, SortedSet<Procedure> notYetLoaded) {

        /** Whether anything may be said of the size of the list: not while schools or procedures of the year before wait for their results. */
        public boolean isComparable() {
            return movement.unjudged() == 0 && notYetLoaded.isEmpty();
        }

        /** Schools more than the year before; negative for fewer. */
        public int difference() {
            return movement.entered() - movement.left() - movement.unjudged() - gone;
        }
    }

    public Change against(SchoolList now) {
        SortedSet<Procedure> notYetLoaded = now.notLoaded(now.year());
        notYetLoaded.removeAll(list.notLoaded(list.year()));
        return new Change(movement(now.entries()), gone(now).size(), notYetLoaded);
    }

    public Movement movement(List<Entry> now) {
        return Movement.of(now, YearBefore::status, this::statusOf);
    }

    /** Of some schools of the year those that left the list. */
    public List<Entry> left(List<Entry> now) {
        return listedBefore(now, EnumSet.of(Status.AT_RISK, Status.CLEAR));
    }

    /** Of some schools of the year those that were listed and have no data now. */
    public List<Entry> unjudged(List<Entry> now) {
        return listedBefore(now, EnumSet.of(Status.NO_DATA));
    }

    private List<Entry> listedBefore(List<Entry> now, Set<Status> are) {
        return now.stream()
                .filter(this::wasListed)
                .filter(entry -> are.contains(status(entry)))
                .toList();
    }

    private boolean wasListed(Entry now) {
        return statusOf(now).filter(Status.LOW_RESULTS::equals).isPresent();
    }

    /** Listed the year before and not judged at all in the year: closed, merged or no longer in the register. */
    public List<Entry> gone(SchoolList now) {
        Set<SchoolId> judged = new HashSet<>();
        now.entries().forEach(entry -> entry.place().id().ifPresent(judged::add));
        return list.entries().stream()
                .filter(entry -> status(entry) == Status.LOW_RESULTS)
                .filter(entry -> entry.place().id().filter(id -> !judged.contains(id)).isPresent())
                .toList();
    }

    private static Status status(Entry entry) {
        return entry.verdict().verdict().status();
    }
}
