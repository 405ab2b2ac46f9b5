package opora.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import opora.access.Viewer;
import opora.programme.agreement.Checklist.Opinion;
import opora.programme.agreement.Remark;
import opora.programme.wording.ProvisionId;

/** What this room needs of storage for what reviewers say. */
public interface ReviewArchive {

    void keep(long programme, long step, List<Opinion> opinions);

    /** By the number of the step. */
    Map<Long, List<Opinion>> opinions(long programme);

    /** The questions of a level that the region entered last; empty where it entered none. */
    List<String> questions(ProgrammeLevel level);

    void ask(Viewer by, Instant at, ProgrammeLevel level, List<String> questions);

    /** The oldest first. */
    List<Remark> remarks(long programme);

    long remark(
            Viewer by, Instant at, long programme, int edition, ProvisionId provision, String text);

    void answer(Viewer by, Instant at, long programme, long remark, Remark.Kind kind, String text);
}
