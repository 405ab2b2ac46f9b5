package opora.identification.approval;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.ApprovalWithdrawn;
import opora.identification.Approvals;
import opora.identification.ListApproved;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.run.SightOfToday;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of the lists of the region, one after the other. */
@Service
class KeptApprovals implements Approvals {

    private final Runs runs;
    private final ApprovalArchive archive;
    private final Schools schools;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    KeptApprovals(
            Runs runs,
            ApprovalArchive archive,
            Schools schools,
            Clock clock,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.archive = archive;
        this.schools = schools;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public Optional<Approval> approve(
            Viewer by, long run, Optional<Integer> replaces, Draft draft) {
        Run found = runs.find(wholeRegion(by), run).orElseThrow();
        archive.lock(found.year());
        List<Approval> ofYear =
                archive.list(wholeRegion(by)).stream()
                        .filter(approval -> approval.year().equals(found.year()))
                        .toList();
        Optional<Integer> holding =
                ofYear.stream().filter(Approval::isValid).findFirst().map(Approval::version);
        if (!holding.equals(replaces)) {
            return Optional.empty();
        }
        int newest = ofYear.stream().mapToInt(Approval::version).max().orElse(0);
        long id = archive.keep(by, clock.instant(), found, newest + 1, holding.orElse(0), draft);
        Approval kept = numbered(by, id);
        events.publishEvent(new ListApproved(found, kept));
        return Optional.of(kept);
    }

    @Override
    @Transactional
    public void withdraw(Viewer by, long approval, String reason) {
        Approval found = numbered(by, approval);
        if (found.isValid() && archive.withdraw(by, clock.instant(), approval, reason)) {
            events.publishEvent(
                    new ApprovalWithdrawn(
                            runs.find(wholeRegion(by), found.run()).orElseThrow(), found, reason));
        }
    }

    @Override
    public List<Approval> list(TerritoryScope seen) {
        return archive.list(SightOfToday.of(schools, seen));
    }

    private Approval numbered(Viewer by, long id) {
        return archive.list(wholeRegion(by)).stream()
                .filter(approval -> approval.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no approval " + id));
    }

    private static TerritoryScope wholeRegion(Viewer by) {
        if (by.scope() instanceof TerritoryScope.WholeRegion region) {
            return region;
        }
        throw new IllegalArgumentException("a list is of the whole region");
    }
}
