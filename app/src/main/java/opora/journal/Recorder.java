package opora.journal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import opora.access.Caller;
import opora.access.Viewer;
import opora.journal.store.EntryStore;
import opora.journal.store.Written;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Writes what happened into the journal, right before the transaction of the deed ends: the deed and its entry are kept together or not at
 * all, and the lock on the end of the chain is held for a moment only.
 */
@Component
class Recorder {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@«»<>(),;]+@[^\\s@«»<>(),;]+\\.[^\\s@«»<>(),;]+");
    private static final String HIDDEN = "(адрес почты)";

    private final EntryStore entries;
    private final Schools schools;
    private final Clock clock;

    Recorder(EntryStore entries, Schools schools, Clock clock) {
        this.entries = entries;
        this.schools = schools;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void record(Recordable event) {
        Deed deed = plain(event.deed());
        Optional<Caller> caller = Caller.now();
        entries.add(
                new Written(
                        clock.instant(),
                        caller.map(Recorder::who).orElse(Entry.Who.THE_HOUSE),
                        caller.flatMap(Caller::viewer).flatMap(this::workplace),
                        deed,
                        Optional.of(deed.subject().school())
                                .filter(school -> school != 0)
                                .flatMap(school -> municipality(new SchoolId(school)))));
    }

    private static Entry.Who who(Caller caller) {
        return caller.viewer()
                .map(viewer -> who(viewer, caller.address()))
                .orElseGet(() -> Entry.Who.stranger(caller.address()));
    }

    private static Entry.Who who(Viewer viewer, String address) {
        return new Entry.Who(
                Optional.of(viewer.id()), viewer.name(), viewer.role().title(), address);
    }

    private Optional<Long> workplace(Viewer viewer) {
        return viewer.scope()
                .onlyMunicipality()
                .map(MunicipalityId::value)
                .or(() -> viewer.scope().onlySchool().flatMap(this::municipality));
    }

    private Optional<Long> municipality(SchoolId school) {
        return schools.find(ALL, school).map(School::municipality).map(home -> home.id().value());
    }

    /** A person may have typed an address into a reason; the journal keeps none. */
    private static Deed plain(Deed deed) {
        Deed.Subject subject = deed.subject();
        List<Deed.Change> changes =
                deed.changes().stream()
                        .map(change ->
                                new Deed.Change(
                                        change.field(), plain(change.was()), plain(change.now())))
                        .toList();
        return new Deed(
                deed.kind(),
                deed.title(),
                new Deed.Subject(
                        subject.kind(), subject.id(), plain(subject.name()), subject.school()),
                changes,
                plain(deed.reason()));
    }

    private static String plain(String text) {
        return EMAIL.matcher(text).replaceAll(HIDDEN).replace("\0", "");
    }
}
