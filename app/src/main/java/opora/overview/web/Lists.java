package opora.overview.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.identification.RunRecords;
import opora.identification.RunRecords.Home;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.YearBefore;
import opora.results.ProcedureOutcomes.Held;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** Loads what home shows of the lists. */
@Component
class Lists {

    private final Runs runs;
    private final RunRecords records;

    Lists(Runs runs, RunRecords records) {
        this.runs = runs;
        this.records = records;
    }

    /**
     * @param runs in sight, by year and then by start, newest first
     * @param newest the first of them with its list
     */
    record Known(List<Run> runs, Optional<Newest> newest) {}

    /** {@code reading}: the entries of the list in the order in which a person reads them. */
    record Newest(Run run, SchoolList list, List<Entry> reading, Optional<YearBefore> yearBefore) {}

    /** The newest run of the newest year that has results; {@code current}: whether it was made of what counts now. */
    record Judged(Run run, boolean current) {}

    Known known(TerritoryScope seen) {
        List<Run> all = runs.list(seen);
        return new Known(all, all.stream().findFirst().map(run -> newest(seen, run)));
    }

    Optional<Judged> judged(Collection<Held> held, List<Run> all) {
        Optional<AcademicYear> year = held.stream().map(Held::year).max(AcademicYear::compareTo);
        return all.stream()
                .filter(run -> year.filter(run.year()::equals).isPresent())
                .findFirst()
                .map(run -> new Judged(run, records.isCurrent(run)));
    }

    private Newest newest(TerritoryScope seen, Run run) {
        SchoolList list = runs.schools(seen, run.id());
        Map<SchoolId, Integer> ranks = new HashMap<>();
        for (Home home : records.homes(seen, run.id())) {
            ranks.put(home.school(), ranks.size());
        }
        List<Entry> reading =
                list.entries().stream()
                        .sorted(
                                Comparator.comparing(entry ->
                                        ranks.getOrDefault(
                                                entry.place().id().orElseThrow(),
                                                Integer.MAX_VALUE)))
                        .toList();
        Optional<YearBefore> before =
                records.origin(seen, run.id())
                        .yearBefore()
                        .map(one -> YearBefore.of(runs.schools(seen, one)));
        return new Newest(run, list, reading, before);
    }
}
