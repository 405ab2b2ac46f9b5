package opora.intake.mending;

import java.util.List;
import opora.intake.BadRow;
import opora.intake.formats.Finding;
import opora.intake.formats.Reading;

/**
 * A reading of a file with its bad rows apart.
 *
 * @param reading of the rows that can be accepted; of the whole file when nothing is set aside
 * @param aside findings of the rows that are set aside
 * @param rows those that are shown to be mended
 * @param copy whether a {@link KeptCopy} lies instead of the file
 */
public record Sorted(Reading reading, List<Finding> aside, List<BadRow> rows, Copy copy) {

    /** What is left of the file after reading. */
    public enum Copy {
        KEPT,
        NONE
    }

    static Sorted whole(Reading reading, Copy copy) {
        return new Sorted(reading, List.of(), List.of(), copy);
    }
}
