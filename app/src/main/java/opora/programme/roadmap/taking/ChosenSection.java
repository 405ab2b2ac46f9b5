package opora.programme.roadmap.taking;

import java.util.List;

/**
 * A section as it is to be taken.
 *
 * @param row in the file; of what stands before the first section the one in which it begins
 */
public record ChosenSection(int row, String title, List<ChosenActivity> activities) {

    public ChosenSection {
        activities = List.copyOf(activities);
    }

    public boolean isTaken() {
        return activities.stream().anyMatch(ChosenActivity::isTaken);
    }
}
