package opora.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.office.AttachedFile;
import opora.programme.diary.Entry;
import opora.programme.diary.Writing;
import opora.programme.wording.Edition;
import opora.programme.wording.ProvisionId;

/** What this room needs of storage for diaries. Everything is only added to. */
public interface DiaryArchive {

    /** By activity, the oldest first. */
    Map<ProvisionId, List<Entry>> entries(long programme);

    /** Of several programmes at once. */
    Map<Long, Map<ProvisionId, List<Entry>>> entries(List<Long> programmes);

    /** The sections and activities of several programmes, each as a saving left them, and what is said of the programmes themselves. */
    Map<Long, Edition> roadmaps(Map<Long, Integer> editions);

    Optional<AttachedFile> file(long programme, long file);

    long add(Viewer by, Instant at, long programme, Writing writing);

    void takeBack(Viewer by, Instant at, long programme, long entry, String reason);

    /** Answers whether there were words to remove. */
    boolean removeWords(Viewer by, Instant at, long entry);

    /** Answers whether there was anything left of the file. */
    boolean removeFile(Viewer by, Instant at, long file);

    /** Files of entries that were written before; that there were files stays. Answers how many went. */
    int forgetBefore(Instant moment);
}
