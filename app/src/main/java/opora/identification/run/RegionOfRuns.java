package opora.identification.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opora.access.HouseSight;
import opora.identification.ListingChance;
import opora.identification.ListingChances;
import opora.identification.RegionShares;
import opora.identification.Runs.Run;
import opora.identification.SchoolVerdict;
import opora.territory.TerritoryScope.WholeRegion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the whole region whoever asks: what is told of a school stands on its own numbers and on how all schools of the run are spread, of which nobody can tell another
 * school. A run never changes, so its spread is worked out once; there are few runs, and each takes as many numbers as it counts procedures.
 */
@Component
class RegionOfRuns implements ListingChances {

    private final RunArchive archive;
    private final TransactionTemplate ownConnection;
    private final Map<Long, RegionShares> known = new ConcurrentHashMap<>();

    RegionOfRuns(RunArchive archive, PlatformTransactionManager transactions) {
        this.archive = archive;
        this.ownConnection = new TransactionTemplate(transactions);
        ownConnection.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ownConnection.setReadOnly(true);
    }

    @Override
    public Optional<ListingChance> of(Run run, SchoolVerdict verdict) {
        return ListingChance.of(verdict, run.method(), run.year(), region(run));
    }

    private RegionShares region(Run run) {
        RegionShares found = known.get(run.id());
        if (found != null) {
            return found;
        }
        RegionShares region =
                HouseSight.during(() ->
                        ownConnection.execute(transaction ->
                                RegionShares.of(archive.counted(new WholeRegion(), run.id()))));
        known.put(run.id(), region);
        return region;
    }
}
