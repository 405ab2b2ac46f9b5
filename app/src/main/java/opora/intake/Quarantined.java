package opora.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * How many rows of a file are not accepted as they are.
 *
 * @param aside rows that cannot be accepted, and those that add up with them
 * @param twins rows that say otherwise than one that is set aside: which of the two counts has to be said
 * @param doubtful rows that are accepted as far as they could be read
 * @param mended cells that were mended
 * @param leftOut rows of which a person said that they do not count
 * @param without set when a person wants the file accepted without the rows that are set aside
 */
public record Quarantined(
        int aside, int twins, int doubtful, int mended, int leftOut, Optional<Without> without) {

    public static final Quarantined NOTHING = new Quarantined(0, 0, 0, 0, 0, Optional.empty());

    /** The choice of a person. */
    public record Without(int rows, Instant at, String by) {}

    /** Rows that the acceptance of the file leaves out. */
    public int notAccepted() {
        return aside + leftOut;
    }

    public boolean isUndecided() {
        return aside > 0 && without.isEmpty();
    }

    /** Whether there is anything to look at. */
    public boolean isThereAnything() {
        return aside + doubtful + mended + leftOut > 0;
    }
}
