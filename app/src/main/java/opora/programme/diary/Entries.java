package opora.programme.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which entries of an activity count. */
public final class Entries {

    private static final Comparator<Entry> IN_TIME =
            Comparator.comparing(Entry::last).thenComparing(Entry::id);

    private Entries() {}

    /**
     * Those that nobody has mended or taken back, in the order of the days on which it was done. Files go over to the entry that mends the one they were attached to; who takes back an
     * entry takes back what it mended as well.
     */
    public static List<Entry> counting(List<Entry> all) {
        Map<Long, Entry> known = new HashMap<>();
        Set<Long> replaced = new HashSet<>();
        for (Entry one : all) {
            known.put(one.id(), one);
            one.replaces().ifPresent(replaced::add);
        }
        return all.stream()
                .filter(one -> !replaced.contains(one.id()) && one.takenBack().isEmpty())
                .map(one -> one.with(evidence(one, known)))
                .sorted(IN_TIME)
                .toList();
    }

    /** What had been written right before a moment. */
    public static List<Entry> before(Instant moment, List<Entry> all) {
        return all.stream()
                .filter(one -> one.signature().at().isBefore(moment))
                .map(one -> one.before(moment))
                .toList();
    }

    private static List<Entry.Evidence> evidence(Entry newest, Map<Long, Entry> known) {
        List<Entry.Evidence> all = new ArrayList<>();
        Optional<Entry> one = Optional.of(newest);
        while (one.isPresent()) {
            all.addAll(0, one.get().evidence());
            one = one.get().replaces().map(known::get);
        }
        return all;
    }

    /** The one that says how far the activity is. */
    public static Optional<Entry> newest(List<Entry> all) {
        List<Entry> counting = counting(all);
        return counting.isEmpty() ? Optional.empty() : Optional.of(counting.getLast());
    }
}
