package opora.territory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.territory.acts.ActArchive;
import opora.territory.acts.Proposals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to changes of the structure: renaming, moving, closing, merging and the like, from a day on, by a paper. They count beside what
 * loads say; the newer knowledge counts. Nothing is deleted: a mistake is withdrawn, and what was before counts again exactly.
 *
 * <p>A person may change the schools in their own sight; municipalities and the region only whoever sees the whole region.
 */
@Component
public class Acts {

    private final ActArchive archive;
    private final Proposals proposals;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Acts(
            ActArchive archive,
            Proposals proposals,
            Editions editions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.archive = archive;
        this.proposals = proposals;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /** What the change would do. Empty: the one who asks may not see or change this. */
    public Optional<Proposal> propose(TerritoryScope seen, Reorganisation what, Paper paper) {
        return proposals.weigh(seen, what, paper, LocalDate.now(clock));
    }

    /**
     * Records what was proposed.
     *
     * @param edition of the {@link Proposal.Possible} that the person saw; when the data have changed since, nothing is recorded and the
     *     answer is the proposal as it is now
     */
    @Transactional
    public Optional<Recording> record(
            TerritoryScope seen, Reorganisation what, Paper paper, long edition, Author by) {
        editions.lock();
        return propose(seen, what, paper)
                .map(proposal ->
                        switch (proposal) {
                            case Proposal.Possible possible when possible.edition() == edition ->
                                    new Recording.Recorded(keep(possible, what, paper, by));
                            case Proposal.Possible possible -> new Recording.Proposed(possible);
                            case Proposal.Refused refused -> new Recording.Proposed(refused);
                        });
    }

    private Act keep(Proposal.Possible possible, Reorganisation what, Paper paper, Author by) {
        ActArchive.Draft draft =
                new ActArchive.Draft(
                        Act.Kind.of(what),
                        what,
                        paper.onDay().orElseThrow(),
                        paper.basis().strip(),
                        possible.subject(),
                        possible.lines());
        Act.Signed signed = signed(by);
        long id = archive.keep(draft, editions.next(), signed);
        Act act = draft.act(id, signed);
        events.publishEvent(new ActRecorded(act));
        return act;
    }

    /** Answers mistakes by field of the form; none when the change counts no more. Empty: there is no such change in sight that counts. */
    @Transactional
    public Optional<Map<String, String>> withdraw(
            TerritoryScope seen, long id, String reason, Author by) {
        editions.lock();
        return find(seen, id).filter(Act::counts).map(act -> withdraw(act, reason.strip(), by));
    }

    private Map<String, String> withdraw(Act act, String reason, Author by) {
        if (reason.isEmpty()) {
            return new TreeMap<>(
                    Map.of(
                            "reason",
                            "Напишите, почему вы отзываете изменение: это останется в истории"));
        }
        archive.withdraw(act.id(), editions.next(), new Act.Withdrawal(signed(by), reason));
        events.publishEvent(new ActWithdrawn(act, reason));
        return Map.of();
    }

    private Act.Signed signed(Author by) {
        return new Act.Signed(by, clock.instant());
    }

    /** By day, the newest first. Below the region only those about schools in sight. Those withdrawn are among them. */
    public List<Act> list(TerritoryScope seen) {
        return archive.list(seen);
    }

    public List<Act> ofSchool(TerritoryScope seen, SchoolId school) {
        return archive.list(seen).stream().filter(act -> act.schools().contains(school)).toList();
    }

    public Optional<Act> find(TerritoryScope seen, long id) {
        return archive.find(seen, id);
    }

    /** All of the region, in the Russian order; names of municipalities are no secret. */
    public List<KnownMunicipality> municipalities(Structure structure) {
        return archive.municipalities(structure);
    }
}
