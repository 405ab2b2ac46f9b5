package opora.overview.home;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
     * @param newest the first of them that is in force, with its list
     */
    record Known(List<Run> runs, Optional<Newest> newest) {}

    /**
     * @param reading the entries of the list in the order in which a person reads them
     * @param homes where each school stood when the run was made, in the same order
     */
    record Newest(
            Run run,
            SchoolList list,
            List<Entry> reading,
            List<Home> homes,
            Optional<YearBefore> yearBefore) {}

    /** {@code current}: whether the run was made of what counts now. */
    record Judged(Run run, boolean current) {}

    Known known(TerritoryScope seen) {
        List<Run> all = runs.list(seen);
        Optional<Run> inForce = all.stream().filter(Run::inForce).findFirst();
        return new Known(all, inForce.map(run -> newest(seen, run)));
    }

    /** The list in force, and of the newest year that has results the run in force, else the newest draft. */
    List<Judged> judged(Collection<Held> held, Known known) {
        Optional<AcademicYear> year = held.stream().map(Held::year).max(AcademicYear::compareTo);
        List<Run> ofYear =
                known.runs().stream()
                        .filter(run -> year.filter(run.year()::equals).isPresent())
                        .toList();
        Optional<Run> newest =
                ofYear.stream()
                        .filter(Run::inForce)
                        .findFirst()
                        .or(() -> ofYear.stream().findFirst());
        return Stream.of(known.newest().map(Newest::run), newest)
                .flatMap(Optional::stream)
                .distinct()
                .map(run -> new Judged(run, records.isCurrent(run)))
                .toList();
    }

    private Newest newest(TerritoryScope seen, Run run) {
        SchoolList list = runs.schools(seen, run.id());
        Map<SchoolId, Integer> ranks = new HashMap<>();
        List<Home> homes = records.homes(seen, run.id());
        for (Home home : homes) {
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
                        .flatMap(one -> runs.find(seen, one))
                        .map(one -> YearBefore.of(runs.schools(seen, one.id())));
        return new Newest(run, list, reading, homes, before);
    }
}
