package opora.identification.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import opora.access.HouseSight;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.RunInForce;
import opora.identification.RunRecords;
import opora.identification.RunStarted;
import opora.identification.RunWithdrawn;
import opora.identification.Runs;
import opora.identification.SchoolList;
import opora.identification.run.RunArchive.NewRun;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.AcademicYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs of the region: load what counts now, judge it, keep the result. */
@Service
class KeptRuns implements Runs, RunRecords {

    private final Inputs inputs;
    private final RunArchive archive;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate deed;
    private final TransactionTemplate snapshot;

    KeptRuns(
            Inputs inputs,
            RunArchive archive,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.inputs = inputs;
        this.archive = archive;
        this.clock = clock;
        this.events = events;
        this.deed = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /**
     * Loaded in one snapshot of the database, so that a load accepted meanwhile counts wholly or not at all; kept in a transaction of its own,
     * as the journal asks.
     */
    @Override
    public Run start(Viewer by, AcademicYear year, Method method) {
        WholeRegion region = wholeRegion(by);
        Population population = inSnapshot(() -> inputs.load(region, year, method));
        SchoolList list = population.judge(year, method);
        return Objects.requireNonNull(
                deed.execute(transaction -> {
                    Run kept = keep(by, population, list);
                    events.publishEvent(new RunStarted(kept));
                    return kept;
                }));
    }

    @Override
    @Transactional
    public void putInForce(Viewer by, long run, String reason) {
        Run found = archive.find(wholeRegion(by), run).orElseThrow();
        Optional<Long> before = inForce(wholeRegion(by), found.year()).map(Run::id);
        archive.decide(found.year(), Optional.of(run), clock.instant(), by, reason);
        events.publishEvent(new RunInForce(found, before, reason));
    }

    @Override
    @Transactional
    public void withdraw(Viewer by, long run) {
        archive.find(wholeRegion(by), run)
                .filter(Run::inForce)
                .ifPresent(found -> {
                    archive.decide(found.year(), Optional.empty(), clock.instant(), by, "");
                    events.publishEvent(new RunWithdrawn(found));
                });
    }

    private Optional<Run> inForce(WholeRegion region, AcademicYear year) {
        return archive.runs(region).stream()
                .filter(run -> run.inForce() && run.year().equals(year))
                .findFirst();
    }

    @Override
    public List<Run> list(TerritoryScope seen) {
        return archive.runs(inputs.today(seen));
    }

    @Override
    public Optional<Run> find(TerritoryScope seen, long id) {
        return archive.find(inputs.today(seen), id);
    }

    @Override
    public Optional<Run> inForce(TerritoryScope seen) {
        return list(seen).stream().filter(Run::inForce).findFirst();
    }

    @Override
    public SchoolList schools(TerritoryScope seen, long run) {
        TerritoryScope own = inputs.today(seen);
        return archive.schools(own, archive.find(own, run).orElseThrow());
    }

    @Override
    public Optional<SchoolList.Entry> entry(TerritoryScope seen, long run, SchoolId school) {
        TerritoryScope own = inputs.today(seen);
        return archive.find(own, run).flatMap(found -> archive.entry(own, found, school));
    }

    @Override
    public Origin origin(TerritoryScope seen, long run) {
        return archive.origin(inputs.today(seen), run).orElseThrow();
    }

    @Override
    public List<Home> homes(TerritoryScope seen, long run) {
        return archive.homes(inputs.today(seen), run);
    }

    @Override
    public List<Standing> standings(TerritoryScope seen, long run) {
        return archive.standings(inputs.today(seen), run);
    }

    @Override
    public List<Fact> facts(TerritoryScope seen, long run, SchoolId school) {
        return archive.facts(inputs.today(seen), run, school);
    }

    @Override
    public List<Input> inputs(TerritoryScope seen, long run) {
        return archive.inputs(inputs.today(seen), run);
    }

    @Override
    public List<Run> inForceBefore(TerritoryScope seen, Instant moment) {
        return archive.inForceBefore(inputs.today(seen), moment);
    }

    @Override
    public Optional<Told> told(TerritoryScope seen, Run run, SchoolId school) {
        return archive.told(inputs.today(seen), run, school);
    }

    /** Looks at the whole region whoever asks: a run is of the whole region, and nothing but yes or no is told. */
    @Override
    public boolean isCurrent(Run run) {
        return HouseSight.during(() -> fingerprint(run).equals(run.fingerprint()));
    }

    /** On a connection of its own, which the sight of the one who asks does not cut. */
    private String fingerprint(Run run) {
        return inSnapshot(() -> inputs.load(new WholeRegion(), run.year(), run.method()))
                .fingerprint(run.year(), run.method());
    }

    private Population inSnapshot(Supplier<Population> load) {
        return Objects.requireNonNull(snapshot.execute(transaction -> load.get()));
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
