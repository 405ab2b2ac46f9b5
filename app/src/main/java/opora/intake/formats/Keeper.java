package opora.intake.formats;

import java.util.List;
import java.util.Map;
import opora.territory.SchoolId;

/**
 * Keeps the contents of one room's files in the database. {@code intake} calls it inside its own transactions and in this order:
 * {@code stage} once a file is read, then either {@code accept} (later perhaps {@code recall}) or {@code drop}. Staged facts are invisible to
 * every question until they are accepted; a recalled edition becomes invisible again, so that what was before shows exactly.
 */
public interface Keeper {

    /** Whether these contents belong to this room. */
    boolean keeps(Reading.Contents contents);

    /** Writes the facts of a file, invisible as yet. {@code known}: schools by {@code SchoolCode.key()}; the others stay open. */
    void stage(long batch, long file, Reading.Contents contents, Map<String, SchoolId> known);

    /** What acceptance of the batch would change against what counts now, part by part and over all files of this room. */
    List<Change> changes(long batch);

    /** Makes the staged facts of the batch count, from the given edition on. Schools named by {@code resolved} are now known. */
    void accept(long batch, long edition, Map<String, SchoolId> resolved);

    /** Makes an accepted batch not count any more. */
    void recall(long batch);

    /** Deletes what was staged and never accepted. */
    void drop(long batch);

    /** Deletes what was staged of one file. */
    void dropFile(long batch, long file);

    /**
     * What acceptance changes in one part of a file.
     *
     * @param title «ВПР 2026, математика, 5 класс» or «Реестр школ»
     * @param fresh facts that are new
     * @param changed facts that replace others
     * @param unchanged facts that are already known word for word
     * @param examples the first differences, «Боровинская СОШ: участников было 49, станет 48»
     */
    record Change(
            long file,
            String title,
            int fresh,
            int changed,
            int unchanged,
            List<String> examples) {}
}
