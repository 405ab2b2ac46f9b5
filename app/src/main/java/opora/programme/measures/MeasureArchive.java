package opora.programme.measures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.access.Viewer;

/** Where the region's measures are kept, and what it said of measures. */
public interface MeasureArchive {

    /** A measure as it was entered, with codes of the catalogue. */
    record OwnMeasure(
            String code,
            String factor,
            Set<Level> levels,
            String title,
            String timing,
            String responsible,
            String result,
            List<String> evidence,
            Effort effort,
            String basis,
            Instant at,
            String by) {}

    /** In the order in which they were entered. */
    List<OwnMeasure> own();

    /** Answers its code. */
    String keep(Viewer by, Instant at, RegionMeasures.Draft draft);

    /** Of every measure that was ever switched what was said last. */
    List<Switching> last();

    /** All that was said of one measure, the newest first. */
    List<Switching> all(String code);

    void keep(Viewer by, Instant at, String code, Standing standing, String reason);

    /** Somebody switched a measure off, or on again. */
    record Switching(String code, Standing standing, String reason, Instant at, String by) {}

    /** Whether a measure is offered to programmes. */
    enum Standing {
        ON,
        OFF;

        public Standing other() {
            return this == ON ? OFF : ON;
        }
    }

    /** Of these what was said of the measure. */
    static Optional<Switching> of(String code, List<Switching> said) {
        return said.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
