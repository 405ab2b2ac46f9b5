package opora.programme.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.programme.timing.Period;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.TypedDay;

/**
 * The diary of a programme as it stands on a day.
 *
 * @param edition by which activities are judged: the one that was approved
 * @param entries of each activity all that was written, the oldest first
 */
public record Diary(
        Edition edition, LocalDate day, Fate fate, Map<ProvisionId, List<Entry>> entries) {

    /** Whether the programme still asks for anything. */
    public enum Fate {
        ASKED,
        STOPPED
    }

    public static Optional<Period> period(Edition edition) {
        Optional<LocalDate> ends = day(edition, "ends");
        return day(edition, "starts")
                .filter(starts -> ends.filter(end -> end.isBefore(starts)).isEmpty())
                .map(starts -> new Period(starts, ends));
    }

    private static Optional<LocalDate> day(Edition edition, String field) {
        return edition.find(ProvisionId.PROGRAMME).flatMap(one -> TypedDay.find(one.value(field)));
    }

    public List<Provision> activities() {
        return edition.list("activity");
    }

    public List<Entry> entries(ProvisionId activity) {
        return entries.getOrDefault(activity, List.of());
    }

    public Doing doing(Provision activity) {
        return doing(activity, entries(activity.id()), period(edition));
    }

    private Doing doing(Provision activity, List<Entry> own, Optional<Period> period) {
        return fate == Fate.STOPPED
                ? Doings.cancelled(activity, own, day, period)
                : Doings.of(activity, own, day, period);
    }

    /** In the order of reading. */
    public Map<ProvisionId, Doing> doings() {
        Optional<Period> period = period(edition);
        Map<ProvisionId, Doing> doings = new LinkedHashMap<>();
        activities().forEach(one -> doings.put(one.id(), doing(one, entries(one.id()), period)));
        return doings;
    }

    /** Those of which something was written and which the programme asks for no more. */
    public List<ProvisionId> dropped() {
        List<ProvisionId> dropped = new ArrayList<>();
        new TreeMap<>(entries)
                .keySet()
                .forEach(id -> {
                    if (edition.find(id).filter(one -> one.is("activity")).isEmpty()) {
                        dropped.add(id);
                    }
                });
        return dropped;
    }
}
