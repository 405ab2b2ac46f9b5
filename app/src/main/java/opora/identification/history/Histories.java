package opora.identification.history;

import java.util.List;
import opora.identification.Approvals;
import opora.identification.PastLists;
import opora.identification.RunRecords;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Loads the lists in force of every year, cut to the schools in sight. */
@Component
public class Histories {

    private final Runs runs;
    private final RunRecords records;
    private final Approvals approvals;
    private final PastLists past;

    Histories(Runs runs, RunRecords records, Approvals approvals, PastLists past) {
        this.runs = runs;
        this.records = records;
        this.approvals = approvals;
        this.past = past;
    }

    /** Years before Opora are told to whoever sees the whole region: their documents tell only its sums. */
    public ListHistory of(TerritoryScope seen) {
        return ListHistory.of(
                runs.list(seen).stream()
                        .filter(Run::inForce)
                        .map(run ->
                                new ListHistory.YearOfRun(
                                        run,
                                        approvals.of(seen, run.id()),
                                        records.standings(seen, run.id())))
                        .toList(),
                seen instanceof TerritoryScope.WholeRegion ? past.list() : List.of());
    }
}
