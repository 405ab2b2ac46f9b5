package opora.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Right;
import opora.access.Viewer;
import opora.reference.Version.Signed;
import opora.reference.entry.Checking;
import opora.reference.entry.Effect;
import opora.reference.entry.Entering;
import opora.reference.entry.Proposal;
import opora.reference.entry.Typed;
import opora.reference.store.VersionStore;
import opora.reference.store.VersionStore.Kept;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for whoever changes what is known of a procedure: a new version is shown with what it would change, then confirmed; a wrong one is
 * withdrawn, and what counted before counts again. Loaded results and kept runs stay as they are.
 */
@Component
public class ReferenceEntries {

    private final ReferenceBook book;
    private final VersionStore store;
    private final ProcedureOutcomes outcomes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public ReferenceEntries(
            ReferenceBook book,
            VersionStore store,
            ProcedureOutcomes outcomes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.store = store;
        this.outcomes = outcomes;
        this.events = events;
        this.clock = clock;
    }

    /** What a version would change; nothing is kept. */
    public Entering propose(Viewer viewer, Procedure procedure, AcademicYear year, Typed typed) {
        Card card = book.card(procedure, year);
        return switch (Checking.check(card, typed, LocalDate.now(clock))) {
            case Checking.Checked.Mistaken(Map<String, String> mistakes) ->
                    new Entering.Mistaken(mistakes);
            case Checking.Checked.Unchanged() -> new Entering.Unchanged();
            case Checking.Checked.Good(Contents changed, Source source) ->
                    new Entering.Proposed(
                            new Proposal(card, changed, source, effect(viewer, card, changed)));
        };
    }

    private Optional<Effect> effect(Viewer viewer, Card card, Contents changed) {
        if (!viewer.may(Right.SEE_RESULTS)
                || !changed.has(Part.SCALE) && !changed.has(Part.MINIMUM)) {
            return Optional.empty();
        }
        List<Outcome> loaded =
                outcomes.written(viewer.scope(), card.year(), card.procedure()).stream()
                        .map(ProcedureOutcomes.Known::outcome)
                        .toList();
        return Optional.of(Effect.of(loaded, changed));
    }

    /** {@code seen}: {@link Card#stamp} of the card that the person saw; when something else counts by now, it is shown again. */
    @Transactional
    public Entering enter(
            Viewer viewer, Procedure procedure, AcademicYear year, Typed typed, String seen) {
        store.lock();
        return switch (propose(viewer, procedure, year, typed)) {
            case Entering.Proposed(Proposal proposal) when proposal.card().stamp().equals(seen) ->
                    keep(viewer, proposal);
            case Entering.Proposed other -> other;
            case Entering.Mistaken mistaken -> mistaken;
            case Entering.Unchanged same -> same;
            case Entering.Done done -> done;
        };
    }

    private Entering keep(Viewer viewer, Proposal proposal) {
        Card card = proposal.card();
        int number = 1 + card.versions().stream().mapToInt(Version::number).max().orElse(0);
        Version version =
                new Version(
                        number,
                        proposal.changed(),
                        proposal.source(),
                        Optional.of(signed(viewer)),
                        Optional.empty());
        long id = store.keep(card.procedure(), card.year(), version);
        events.publishEvent(ReferenceChanged.entered(card, id, proposal.changed()));
        return new Entering.Done(card, number);
    }

    /** Answers mistakes by field; none when it is done. Empty: there is no such version, or it is withdrawn already. */
    @Transactional
    public Optional<Map<String, String>> withdraw(
            Viewer viewer, Procedure procedure, AcademicYear year, int number, String reason) {
        store.lock();
        return store.of(procedure, year).stream()
                .filter(kept -> kept.version().number() == number && kept.version().counts())
                .findFirst()
                .map(kept -> withdraw(viewer, kept, reason.strip()));
    }

    private Map<String, String> withdraw(Viewer viewer, Kept kept, String reason) {
        if (reason.isEmpty()) {
            return Map.of(
                    "reason", "Напишите, почему вы отзываете версию: это останется в истории");
        }
        Card before = book.card(kept.procedure(), kept.year());
        store.withdraw(kept.id(), new Version.Withdrawal(signed(viewer), reason));
        events.publishEvent(
                ReferenceChanged.withdrawn(
                        before, before.without(kept.version().number()), kept.id(), reason));
        return Map.of();
    }

    private Signed signed(Viewer viewer) {
        return new Signed(viewer.id(), viewer.name(), clock.instant());
    }
}
