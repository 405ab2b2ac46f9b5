package opora.objectivity.screening;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.Screenings;
import opora.objectivity.SignsChanged;
import opora.objectivity.Terms;
import opora.objectivity.screening.ScreeningArchive.NewScreening;
import opora.objectivity.signs.Screening;
import opora.objectivity.signs.YearFacts;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Deed;
import opora.vocabulary.Deed.Change;
import opora.vocabulary.Deed.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Screenings of the region: load what counts now, ask, keep the answers. */
@Service
class KeptScreenings implements Screenings {

    /** Goes up whenever a question, a formula or what is left out changes. */
    private static final String METHOD = "opora-1";

    private final Inputs inputs;
    private final ScreeningArchive archive;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate deed;
    private final TransactionTemplate snapshot;

    KeptScreenings(
            Inputs inputs,
            ScreeningArchive archive,
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

    private record Loaded(YearFacts facts, Map<SchoolId, School> schools) {}

    /**
     * Loaded in one snapshot of the database, so that a load accepted meanwhile counts wholly or not at all; kept in a transaction of its own,
     * as the journal asks.
     */
    @Override
    public Kept start(Viewer by, AcademicYear year, Terms terms) {
        WholeRegion region = wholeRegion(by);
        Loaded loaded =
                Objects.requireNonNull(
                        snapshot.execute(transaction ->
                                new Loaded(inputs.load(region, year), inputs.schools(region))));
        NewScreening made =
                new NewScreening(
                        Screening.of(terms, loaded.facts()),
                        METHOD,
                        Fingerprint.of(METHOD, terms, loaded.facts()),
                        clock.instant(),
                        by,
                        loaded.schools());
        return Objects.requireNonNull(
                deed.execute(transaction -> {
                    Kept kept = archive.find(region, archive.keep(made)).orElseThrow();
                    tell(
                            "objectivity.screening_started",
                            "Расчёт признаков выполнен",
                            kept,
                            new Change(
                                    "признаков, которые нужно проверить",
                                    "",
                                    Integer.toString(kept.counts().remarkable())));
                    return kept;
                }));
    }

    @Override
    @Transactional
    public void open(Viewer by, long screening) {
        Kept found = archive.find(wholeRegion(by), screening).orElseThrow();
        archive.decide(found.year(), Optional.of(screening), clock.instant(), by);
        tell("objectivity.screening_opened", "Признаки открыты школам и муниципалитетам", found);
    }

    @Override
    @Transactional
    public void close(Viewer by, long screening) {
        archive.find(wholeRegion(by), screening)
                .filter(Kept::open)
                .ifPresent(found -> {
                    archive.decide(found.year(), Optional.empty(), clock.instant(), by);
                    tell(
                            "objectivity.screening_closed",
                            "Признаки закрыты для школ и муниципалитетов",
                            found);
                });
    }

    @Override
    public List<Kept> list(TerritoryScope seen) {
        return archive.list(seen);
    }

    @Override
    public Optional<Kept> find(TerritoryScope seen, long id) {
        return archive.find(seen, id);
    }

    @Override
    public List<KeptSign> remarkable(TerritoryScope seen, long screening) {
        return archive.remarkable(seen, screening);
    }

    @Override
    public List<KeptSign> unexplained(TerritoryScope seen) {
        return archive.unexplained(seen);
    }

    @Override
    public List<KeptSign> unchecked(TerritoryScope seen) {
        return archive.unchecked(seen);
    }

    @Override
    public List<KeptSign> confirmed(TerritoryScope seen, AcademicYear year) {
        return archive.confirmed(seen, year);
    }

    private void tell(String kind, String title, Kept screening, Change... changes) {
        Subject subject =
                Subject.of(
                        "screening",
                        screening.id(),
                        "Расчёт признаков %d, %s год".formatted(screening.id(), screening.year()));
        events.publishEvent(new SignsChanged(Deed.of(kind, title, subject, changes)));
    }

    private static WholeRegion wholeRegion(Viewer by) {
        if (by.scope() instanceof WholeRegion region) {
            return region;
        }
        throw new IllegalArgumentException("a screening is of the whole region");
    }
}
