package opora.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The door for whoever shows a fact: which file it came in and who accepted it. */
public interface Origins {

    /**
     * Where a kept fact comes from.
     *
     * @param file name as it was when it came
     * @param layout title of the layout
     */
    record Origin(long batch, String file, String layout, Instant acceptedAt, String acceptedBy) {}

    /** Empty for a file that was never accepted. */
    Optional<Origin> ofFile(long file);

    /** What people wrote into these rows of the file before it was accepted; for those who see the whole region, others get none. */
    List<Mend> mends(long file, String sheet, int firstRow, int lastRow);
}
