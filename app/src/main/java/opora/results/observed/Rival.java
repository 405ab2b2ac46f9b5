package opora.results.observed;

import java.util.Optional;
import opora.intake.formats.Layout;

/**
 * What another accepted file says of the same school, year and procedure, and does not count.
 *
 * @param failed empty where the file gives shares only
 */
record Rival(Layout layout, int participants, Optional<Integer> failed) {

    boolean isReport() {
        return isReport(layout);
    }

    /** Whether it is a report of its own: a table of outcomes is the last word of an office, and what it mended is not held against it. */
    static boolean isReport(Layout layout) {
        return layout != Layout.OUTCOMES && layout != Layout.MAPPED;
    }
}
