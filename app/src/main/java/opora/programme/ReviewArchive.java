package opora.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Removals.Removal;
import opora.programme.agreement.Checklist.Opinion;
import opora.programme.agreement.Remark;
import opora.programme.wording.ProvisionId;

/** What this room needs of storage for what reviewers say. */
public interface ReviewArchive {

    void keep(long programme, long step, List<Opinion> opinions);

    /** By the number of the step. */
    Map<Long, List<Opinion>> opinions(long programme);

    /**
     * Questions that the region entered.
     *
     * @param questions empty when it went back to those that ship
     */
    record Asked(long id, List<String> questions, Instant at, String by) {}

    /** Those of a level that the region entered last; empty where it never entered any. */
    Optional<Asked> asked(ProgrammeLevel level);

    void ask(Viewer by, Instant at, ProgrammeLevel level, List<String> questions);

    /** The oldest first. */
    List<Remark> remarks(long programme);

    long remark(
            Viewer by, Instant at, long programme, int edition, ProvisionId provision, String text);

    /** Answers how many texts lost the passage; 0 when it stands in none in whole words. */
    int remove(Viewer by, Instant at, long programme, String passage, String reason);

    /** Programmes in sight that were begun from this one, or from one that was, in which the passage stands in some edition. */
    List<Long> copiesWith(long programme, String passage);

    /** The newest first. */
    List<Removal> removals(long programme);

    void answer(Viewer by, Instant at, long programme, long remark, Remark.Kind kind, String text);
}
