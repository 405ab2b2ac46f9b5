package opora.identification.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict;
import opora.results.Descriptions.Known;
import opora.territory.SchoolId;

/**
 * A list beside the one that somebody else approved: every school of either stands in exactly one of the four.
 *
 * @param both in both lists
 * @param onlyOurs in this list alone
 * @param onlyTheirs in the other one alone, with what this one says
 * @param unknown in the other one alone, and not judged here at all
 */
public record OfficialComparison(
        List<Entry> both, List<Entry> onlyOurs, List<Entry> onlyTheirs, List<Known> unknown) {

    /** {@code theirs}: what the loaded list says of each school, by school. */
    public static OfficialComparison of(SchoolList list, Map<SchoolId, Known> theirs) {
        List<Entry> both = new ArrayList<>();
        List<Entry> onlyOurs = new ArrayList<>();
        List<Entry> onlyTheirs = new ArrayList<>();
        Map<SchoolId, Known> unknown = new LinkedHashMap<>(theirs);
        for (Entry entry : list.entries()) {
            boolean named = entry.place().id().map(theirs::containsKey).orElse(false);
            boolean listed = entry.verdict().verdict() instanceof Verdict.LowResults;
            entry.place().id().ifPresent(unknown::remove);
            if (named && listed) {
                both.add(entry);
            } else if (listed) {
                onlyOurs.add(entry);
            } else if (named) {
                onlyTheirs.add(entry);
            }
        }
        return new OfficialComparison(both, onlyOurs, onlyTheirs, List.copyOf(unknown.values()));
    }

    public boolean isSame() {
        return onlyOurs.isEmpty() && onlyTheirs.isEmpty() && unknown.isEmpty();
    }
}
