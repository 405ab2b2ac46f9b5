package opora.reports;

import java.util.Optional;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Meeting;
import opora.identification.Runs;
import opora.territory.TerritoryScope;

/**
 * How a list stands with the orders of its year. What is not recorded stays blank in the documents, to be filled in by hand.
 *
 * @param recorded the approval of this list that holds
 * @param replaced the version whose place this list takes
 */
public record Approving(Optional<Approval> recorded, Optional<Approval> replaced) {

    /** Nothing was recorded for the year. */
    public static final Approving NOTHING = new Approving(Optional.empty(), Optional.empty());

    public static Approving of(Approvals approvals, TerritoryScope seen, Runs.Run run) {
        Optional<Approval> recorded = approvals.of(seen, run.id());
        return new Approving(
                recorded,
                recorded.isEmpty()
                        ? approvals.holds(seen, run.year())
                        : approvals.list(seen).stream()
                                .filter(other -> other.year().equals(run.year()))
                                .filter(other ->
                                        recorded.get()
                                                .replaces()
                                                .filter(version -> version == other.version())
                                                .isPresent())
                                .findFirst());
    }

    public Optional<Meeting> meeting() {
        return recorded.flatMap(approval -> approval.what().meeting());
    }
}
