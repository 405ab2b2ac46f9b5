package opora.identification.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.RunOrigins;
import opora.identification.Runs;
import opora.identification.SchoolList;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Runs of the region: load what counts now, judge it, keep the result. */
@Service
class KeptRuns implements Runs, RunOrigins {

    private final Inputs inputs;
    private final RunArchive archive;
    private final Clock clock;

    KeptRuns(Inputs inputs, RunArchive archive, Clock clock) {
        this.inputs = inputs;
        this.archive = archive;
        this.clock = clock;
    }

    /** One snapshot of the database, so that a load accepted meanwhile counts wholly or not at all. */
    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Run start(Viewer by, AcademicYear year, Method method) {
        if (!(by.scope() instanceof WholeRegion region)) {
            throw new IllegalArgumentException("a run is of the whole region");
        }
        Population population = inputs.load(region, year, method);
        SchoolList list = judge(population, year, method);
        return archive.find(region, archive.keep(newRun(by, population, list))).orElseThrow();
    }
}
