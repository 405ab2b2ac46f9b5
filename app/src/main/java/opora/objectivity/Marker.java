package opora.objectivity;

import java.util.List;
import opora.territory.SchoolId;

/**
 * What a published formula says of a school and a work.
 *
 * @param facts of {@code results} behind it; that of the work last
 * @param participants n of the work
 * @param value what the formula computes of the school
 * @param border beyond which it marks
 */
public record Marker(
        SchoolId school,
        Work work,
        MarkerKind kind,
        List<Long> facts,
        int participants,
        double value,
        double border) {

    public Marker {
        facts = List.copyOf(facts);
    }

    public boolean isMarked() {
        return kind.isBeyond(value, border);
    }
}
