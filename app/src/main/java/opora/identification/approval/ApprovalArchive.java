package opora.identification.approval;

import java.time.Instant;
import java.util.List;
import opora.access.Viewer;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Draft;
import opora.identification.Runs.Run;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** Where approvals are kept. What was kept once is only read. */
public interface ApprovalArchive {

    /** Nobody else approves a list of this year until the transaction ends. */
    void lock(AcademicYear year);

    /** Answers the number of the approval. {@code replaces}: the version that holds; 0 for none. */
    long keep(Viewer by, Instant at, Run run, int version, int replaces, Draft draft);

    /** Whether this one took it back: of two people at once the first does. */
    boolean withdraw(Viewer by, Instant at, long approval, String reason);

    /** Of runs in sight, the newest year and version first. */
    List<Approval> list(TerritoryScope seen);
}
