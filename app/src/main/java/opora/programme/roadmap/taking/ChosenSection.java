package opora.programme.roadmap.taking;

import java.util.ArrayList;
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

    ChosenSection with(ChosenActivity last) {
        List<ChosenActivity> all = new ArrayList<>(activities);
        all.add(last);
        return new ChosenSection(row, title, all);
    }

    public boolean isTaken() {
        return activities.stream().anyMatch(ChosenActivity::isTaken);
    }
}
