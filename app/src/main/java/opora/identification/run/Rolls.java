package opora.identification.run;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.territory.TerritoryScope.WholeRegion;
import org.springframework.stereotype.Component;

/**
 * The rolls of kept runs. A run never changes, so what the whole region sees of it is kept in memory for whoever sees the whole region, the schools of a few runs at most; a cut sight
 * asks the database each time. Whether a connection sees everything the database says itself: no answer is kept, or told from memory, on the word of a scope alone
 * (decision 24).
 */
@Component
public class Rolls {

    private static final int MOST_KEPT = 120_000;

    private final RunArchive archive;
    private final Inputs inputs;
    private final Map<Long, Roll> kept = new ConcurrentHashMap<>();

    Rolls(RunArchive archive, Inputs inputs) {
        this.archive = archive;
        this.inputs = inputs;
    }

    /** {@code run}: one in sight. */
    public Roll of(TerritoryScope seen, Run run) {
        TerritoryScope own = inputs.today(seen);
        if (!(own instanceof WholeRegion) || !archive.seesEverything()) {
            return archive.roll(own, run);
        }
        Roll known = kept.get(run.id());
        return known == null ? keep(run, archive.roll(own, run)) : known;
    }

    /** The kept verdicts of some schools of a run, as far as they are in sight. */
    public SchoolList verdicts(TerritoryScope seen, Run run, Set<SchoolId> schools) {
        return archive.schools(inputs.today(seen), run, schools);
    }

    private synchronized Roll keep(Run run, Roll roll) {
        int others = kept.values().stream().mapToInt(one -> one.lines().size()).sum();
        if (others + roll.lines().size() > MOST_KEPT) {
            kept.clear();
        }
        kept.put(run.id(), roll);
        return roll;
    }
}
