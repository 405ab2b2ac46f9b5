package opora.programme.roadmap.reading;

import java.util.List;
import opora.programme.timing.WordedTiming;

/**
 * An activity as it stands in a file.
 *
 * @param row where it begins
 * @param number as it stands there, or as Opora counted it
 * @param text with the lines of its list
 * @param others what stands in other columns, under their titles
 */
public record DraftActivity(
        int row,
        String number,
        String text,
        WordedTiming timing,
        String responsible,
        String result,
        String coverage,
        List<Beside> others) {

    public DraftActivity {
        others = List.copyOf(others);
    }

    public record Beside(String title, String text) {}
}
