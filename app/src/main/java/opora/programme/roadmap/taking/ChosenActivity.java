package opora.programme.roadmap.taking;

import java.util.List;
import java.util.Map;
import opora.programme.roadmap.reading.DraftActivity.Beside;
import opora.programme.timing.WordedTiming;

/**
 * A row as it is to be taken: what the file says with what a person wrote over it.
 *
 * @param row in the file
 * @param values by the codes of the fields of an activity
 * @param beside what stands in columns that are not taken
 * @param doubts by the code of the field; under «» about the row as a whole
 * @param mistakes what has to be mended before it can be taken, by the code of the field
 */
public record ChosenActivity(
        int row,
        Map<String, String> values,
        WordedTiming timing,
        List<Beside> beside,
        Map<String, List<String>> doubts,
        Map<String, String> mistakes,
        Choice choice) {

    /** Whether the row is taken. */
    public enum Choice {
        TAKE,
        LEAVE
    }

    public ChosenActivity {
        values = Map.copyOf(values);
        beside = List.copyOf(beside);
        doubts = Map.copyOf(doubts);
    }

    /** «» where nothing is said. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public List<String> doubts(String field) {
        return doubts.getOrDefault(field, List.of());
    }

    public boolean isTaken() {
        return choice == Choice.TAKE;
    }

    public boolean isDoubtful() {
        return !doubts.isEmpty() || !mistakes.isEmpty();
    }
}
