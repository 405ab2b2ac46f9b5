package opora.identification.run;

import java.util.List;
import java.util.Map;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.consistency.Recheck;
import opora.identification.RunInForce;
import opora.identification.RunRecords;
import opora.identification.RunWithdrawn;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.intake.BatchAccepted;
import opora.intake.BatchRecalled;
import opora.territory.TerritoryScope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** For the rules: the list that holds now. It is of the whole region and a matter of the region alone. */
@Component
class ListsObserved implements Observations {

    static final String ABOUT = "identification.list";

    private final Runs runs;
    private final RunRecords records;
    private final Recheck recheck;

    ListsObserved(Runs runs, RunRecords records, Recheck recheck) {
        this.runs = runs;
        this.records = records;
        this.recheck = recheck;
    }

    @Override
    public String about() {
        return ABOUT;
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        return seen instanceof TerritoryScope.WholeRegion
                ? runs.inForce(seen).map(this::observed).stream().toList()
                : List.of();
    }

    private Observed observed(Run run) {
        return new Observed(
                Long.toString(run.id()),
                Observed.Place.REGION,
                "Перечень по результатам %d года".formatted(run.year().endsIn()),
                "/identification/runs/" + run.id(),
                Map.of("current", records.isCurrent(run)));
    }

    @EventListener
    void on(RunInForce decided) {
        recheck.soon(ABOUT);
    }

    @EventListener
    void on(RunWithdrawn decided) {
        recheck.soon(ABOUT);
    }

    @EventListener
    void on(BatchAccepted accepted) {
        recheck.soon(ABOUT);
    }

    @EventListener
    void on(BatchRecalled recalled) {
        recheck.soon(ABOUT);
    }
}
