package opora.intake;

import java.util.List;
import java.util.Map;
import opora.intake.formats.Finding;
import opora.intake.formats.Keeper;

/**
 * A file of a load with what acceptance would do with it.
 *
 * @param findings of the reading and of the comparison, at most 200 per kind
 * @param counts of all findings by kind
 */
public record CheckedFile(
        BatchFile file,
        Standing standing,
        List<Keeper.Change> changes,
        List<Finding> findings,
        Map<Finding.Kind, Integer> counts) {

    /** What acceptance would do with the file. */
    public enum Standing {
        BEING_READ,
        /** accepted as it is */
        READY,
        /** accepted; what was left out or doubted is listed */
        READY_WITH_REMARKS,
        /** a question has to be answered first */
        ASKS,
        /** rows have to be mended first, or the person says that they are left out */
        HAS_BAD_ROWS,
        /** not accepted; the findings say why */
        PUT_ASIDE
    }

    public boolean isAcceptable() {
        return standing == Standing.READY || standing == Standing.READY_WITH_REMARKS;
    }

    /** All findings, also those that were not kept word for word. */
    public int remarks() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
