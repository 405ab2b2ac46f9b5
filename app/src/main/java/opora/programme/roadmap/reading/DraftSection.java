package opora.programme.roadmap.reading;

import java.util.List;

/**
 * A section of a roadmap.
 *
 * @param title «» for what stands before the first section
 */
public record DraftSection(int row, String number, String title, List<DraftActivity> activities) {

    public DraftSection {
        activities = List.copyOf(activities);
    }
}
