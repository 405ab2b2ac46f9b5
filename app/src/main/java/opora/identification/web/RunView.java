package opora.identification.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.identification.RunRecords;
import opora.identification.RunRecords.Origin;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.YearBefore;
import opora.territory.TerritoryScope;

/**
 * A kept run as one person may see it.
 *
 * @param schools in the order in which a person reads them
 */
record RunView(
        Run run,
        Origin origin,
        RunPlaces places,
        SchoolList list,
        Optional<Earlier> earlier,
        List<ListedSchool> schools) {

    /** The run of the year before with which this one is compared. */
    record Earlier(Run run, YearBefore schools) {}

    static Optional<RunView> load(Runs runs, RunRecords records, TerritoryScope seen, long id) {
        return runs.find(seen, id).map(run -> of(runs, records, seen, run));
    }

    private static RunView of(Runs runs, RunRecords records, TerritoryScope seen, Run run) {
        Origin origin = records.origin(seen, run.id());
        RunPlaces places = new RunPlaces(records.homes(seen, run.id()));
        SchoolList list = runs.schools(seen, run.id());
        Optional<Earlier> earlier =
                origin.yearBefore()
                        .flatMap(before -> runs.find(seen, before))
                        .map(before ->
                                new Earlier(
                                        before, YearBefore.of(runs.schools(seen, before.id()))));
        List<ListedSchool> schools =
                list.entries().stream()
                        .sorted(Comparator.comparingInt(places::rankOf))
                        .map(entry ->
                                ListedSchool.of(
                                        entry, run.year(), places, earlier.map(Earlier::schools)))
                        .toList();
        return new RunView(run, origin, places, list, earlier, schools);
    }

    String address() {
        return "/identification/runs/" + run.id();
    }
}
