package opora.intake.accepting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.intake.Batch;
import opora.intake.store.Archive;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** For the rules: the loads that wait for a decision. They are a matter of the region alone. */
@Component
class BatchesObserved implements Observations {

    private final Archive archive;
    private final Clock clock;

    BatchesObserved(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "intake.batch";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        if (!(seen instanceof TerritoryScope.WholeRegion)) {
            return List.of();
        }
        return archive.batches().list().stream().filter(Batch::isOpen).map(this::observed).toList();
    }

    private Observed observed(Batch batch) {
        return new Observed(
                Long.toString(batch.id()),
                Observed.Place.REGION,
                "Загрузка " + batch.id(),
                "/batches/" + batch.id(),
                Map.of(
                        "daysOpen",
                        (int) Duration.between(batch.createdAt(), clock.instant()).toDays()));
    }
}
