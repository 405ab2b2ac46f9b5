package opora.identification.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.RunRecords;
import opora.identification.Runs;
import opora.identification.SchoolList;
import opora.identification.run.RunArchive.NewRun;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Runs of the region: load what counts now, judge it, keep the result. */
@Service
class KeptRuns implements Runs, RunRecords {

    private final Inputs inputs;
    private final RunArchive archive;
    private final Clock clock;

    KeptRuns(Inputs inputs, RunArchive archive, Clock clock) {
        this.inputs = inputs;
        this.archive = archive;
        this.clock = clock;
    }

    /** In one snapshot of the database, so that a load accepted meanwhile counts wholly or not at all. */
    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Run start(Viewer by, AcademicYear year, Method method) {
        Population population = inputs.load(wholeRegion(by), year, method);
        SchoolList list = population.judge(year, method);
        return keep(by, population, list);
    }

    @Override
    @Transactional
    public void putInForce(Viewer by, long run, String reason) {
        Run found = archive.find(wholeRegion(by), run).orElseThrow();
        archive.decide(found.year(), Optional.of(run), clock.instant(), by, reason);
    }

    @Override
    @Transactional
    public void withdraw(Viewer by, long run) {
        archive.find(wholeRegion(by), run)
                .filter(Run::inForce)
                .ifPresent(found ->
                        archive.decide(found.year(), Optional.empty(), clock.instant(), by, ""));
    }

    @Override
    public List<Run> list(TerritoryScope seen) {
        return archive.runs(seen);
    }

    @Override
    public Optional<Run> find(TerritoryScope seen, long id) {
        return archive.find(seen, id);
    }

    @Override
    public Optional<Run> inForce(TerritoryScope seen) {
        return archive.runs(seen).stream().filter(Run::inForce).findFirst();
    }

    @Override
    public SchoolList schools(TerritoryScope seen, long run) {
        return archive.schools(seen, archive.find(seen, run).orElseThrow());
    }

    @Override
    public Optional<SchoolList.Entry> entry(TerritoryScope seen, long run, SchoolId school) {
        return archive.find(seen, run).flatMap(found -> archive.entry(seen, found, school));
    }

    @Override
    public Origin origin(TerritoryScope seen, long run) {
        return archive.origin(seen, run).orElseThrow();
    }

    @Override
    public List<Home> homes(TerritoryScope seen, long run) {
        return archive.homes(seen, run);
    }

    @Override
    public List<Fact> facts(TerritoryScope seen, long run, SchoolId school) {
        return archive.facts(seen, run, school);
    }

    /** Looks at the whole region whoever asks: a run is of the whole region, and nothing but yes or no is told. */
    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public boolean isCurrent(Run run) {
        return inputs.load(new WholeRegion(), run.year(), run.method())
                .fingerprint(run.year(), run.method())
                .equals(run.fingerprint());
    }

    private static WholeRegion wholeRegion(Viewer by) {
        if (by.scope() instanceof WholeRegion region) {
            return region;
        }
        throw new IllegalArgumentException("a run is of the whole region");
    }

    private Run keep(Viewer by, Population population, SchoolList list) {
        long id =
                archive.keep(
                        new NewRun(
                                list.year(),
                                list.method(),
                                clock.instant(),
                                by,
                                population.fingerprint(list.year(), list.method()),
                                inputs.region(),
                                list,
                                population.municipalities(),
                                population.facts(),
                                population.leftOut()));
        return archive.find(by.scope(), id).orElseThrow();
    }
}
