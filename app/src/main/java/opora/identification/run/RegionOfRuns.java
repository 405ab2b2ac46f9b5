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
 * school. A run never changes, so its spread and what follows of a school are worked out once and kept in memory, the answers of a hundred thousand schools at most.
 */
@Component
class RegionOfRuns implements ListingChances {

    private final RunArchive archive;
    private final TransactionTemplate ownConnection;
    private static final int MOST_KEPT = 100_000;

    private final Map<Long, RegionShares> known = new ConcurrentHashMap<>();
    private final Map<Told, Optional<ListingChance>> told = new ConcurrentHashMap<>();

    /** Which answer is kept: a run never changes, and neither does what it says of a school. */
    private record Told(long run, String school) {}

    RegionOfRuns(RunArchive archive, PlatformTransactionManager transactions) {
        this.archive = archive;
        this.ownConnection = new TransactionTemplate(transactions);
        ownConnection.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ownConnection.setReadOnly(true);
    }

    @Override
    public Optional<ListingChance> of(Run run, SchoolVerdict verdict) {
        RegionShares region = region(run);
        if (told.size() > MOST_KEPT) {
            told.clear();
        }
        return told.computeIfAbsent(
                new Told(run.id(), verdict.school()),
                _ -> ListingChance.of(verdict, run.method(), run.year(), region));
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
