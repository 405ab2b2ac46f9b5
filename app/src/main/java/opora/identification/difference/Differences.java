package opora.identification.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.identification.CountedResult;
import opora.identification.RunRecords;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.results.Description;
import opora.results.Descriptions;
import opora.results.Outcome.Result;
import opora.results.PastOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Loads what a kept run was made of, cut to the schools in sight, and lays it beside something else. */
@Component
public class Differences {

    private final Runs runs;
    private final RunRecords records;
    private final PastOutcomes outcomes;
    private final Descriptions descriptions;

    Differences(Runs runs, RunRecords records, PastOutcomes outcomes, Descriptions descriptions) {
        this.runs = runs;
        this.records = records;
        this.outcomes = outcomes;
        this.descriptions = descriptions;
    }

    /** Empty when one of the runs is out of sight. */
    public Optional<RunDifference> between(TerritoryScope seen, long before, long after) {
        return kept(seen, before)
                .flatMap(first -> kept(seen, after).map(second -> RunDifference.of(first, second)));
    }

    /** Empty when the run is out of sight. */
    public Optional<Repetition> repeated(TerritoryScope seen, long run) {
        return kept(seen, run).map(Repetition::of);
    }

    /** Empty when the run is out of sight or no official list of its year is loaded. */
    public Optional<OfficialComparison> official(TerritoryScope seen, long run) {
        return runs.find(seen, run)
                .flatMap(found -> {
                    Map<SchoolId, Descriptions.Known> theirs = theirs(seen, found);
                    return theirs.isEmpty()
                            ? Optional.empty()
                            : Optional.of(OfficialComparison.of(runs.schools(seen, run), theirs));
                });
    }

    private Map<SchoolId, Descriptions.Known> theirs(TerritoryScope seen, Run run) {
        Map<SchoolId, Descriptions.Known> theirs = new LinkedHashMap<>();
        descriptions
                .ofSchools(seen, Description.Kind.OFFICIAL_LIST, run.year())
                .forEach(known -> known.school().ifPresent(school -> theirs.put(school, known)));
        return theirs;
    }

    private Optional<KeptRun> kept(TerritoryScope seen, long run) {
        return runs.find(seen, run)
                .map(found -> new KeptRun(found, runs.schools(seen, run), results(seen, run)));
    }

    private List<CountedResult> results(TerritoryScope seen, long run) {
        List<Long> facts =
                records.inputs(seen, run).stream().map(input -> input.fact().id()).toList();
        return outcomes.of(seen, facts).stream().map(Differences::result).toList();
    }

    private static CountedResult result(Known known) {
        return new CountedResult(
                KeptRun.key(known.school()),
                known.outcome().year(),
                known.outcome().procedure(),
                known.outcome().result().participants(),
                switch (known.outcome().result()) {
                    case Result.Counted counted -> Optional.of(counted.failed());
                    case Result.OnlyShares _ -> Optional.empty();
                });
    }
}
