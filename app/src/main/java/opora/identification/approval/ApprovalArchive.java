package opora.identification.approval;

import java.time.Instant;
import java.util.List;
import opora.access.Viewer;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Draft;
import opora.identification.Runs.Run;
import opora.territory.TerritoryScope;

/** Where approvals are kept. What was kept once is only read. */
public interface ApprovalArchive {

    /** Answers the number of the approval. {@code replaces}: the version that holds; 0 for none. */
    long keep(Viewer by, Instant at, Run run, int version, int replaces, Draft draft);

    void withdraw(Viewer by, Instant at, long approval, String reason);

    /** Of runs in sight, the newest year and version first. */
    List<Approval> list(TerritoryScope seen);
}
