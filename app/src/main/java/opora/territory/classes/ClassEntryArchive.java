package opora.territory.classes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import opora.territory.ClassId;
import opora.territory.ClassRegister.Entry;
import opora.territory.SchoolId;

/** Where rows of registers of classes are kept. */
public interface ClassEntryArchive {

    /** A staged row; {@code key}: of the code of the school. */
    record Staged(long file, String key, Matching.Row row) {}

    void stage(long batch, long file, Collection<Entry> entries);

    /** By year and title. */
    List<Staged> staged(long batch);

    /** So many classes that nobody knows yet. */
    List<ClassId> create(int count);

    /** What a staged row is about. */
    record Known(long row, SchoolId school, ClassId of) {}

    /** The rows count from the edition on. */
    void accept(List<Known> rows, long edition);

    /** Deletes rows of the batch that were staged and not accepted. */
    void drop(long batch);

    void dropFile(long batch, long file);

    void recall(long batch);

    /** Accepted batches without the batch itself. */
    Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys);

    /** Changes by hand that count and are about classes of the batch, made after it, or about these schools. */
    Set<Long> actsOn(long batch, Set<SchoolId> schools);
}
