package opora.identification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict.Status;
import opora.territory.SchoolId;

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

    /** Over some schools of the year: listed = entered + stayed; {@code left} were listed the year before and are not any more. */
    public record Movement(int entered, int stayed, int left) {}

    public Movement movement(List<Entry> now) {
        int entered = 0;
        int stayed = 0;
        int left = 0;
        for (Entry entry : now) {
            boolean was = statusOf(entry).filter(Status.LOW_RESULTS::equals).isPresent();
            boolean is = status(entry) == Status.LOW_RESULTS;
            entered += is && !was ? 1 : 0;
            stayed += is && was ? 1 : 0;
            left += was && !is ? 1 : 0;
        }
        return new Movement(entered, stayed, left);
    }

    /** Of some schools of the year those that left the list. */
    public List<Entry> left(List<Entry> now) {
        return now.stream()
                .filter(entry -> status(entry) != Status.LOW_RESULTS)
                .filter(entry -> statusOf(entry).filter(Status.LOW_RESULTS::equals).isPresent())
                .toList();
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
