package opora.results;

import java.util.List;

/**
 * A mark that asks for points in certain tasks besides the score: in ОГЭ geometry for mathematics, literacy for Russian (METHODOLOGY 6.3).
 * Who has fewer gets the highest lower mark whose conditions hold.
 *
 * @param mark 3, 4 or 5; the condition is one of every higher mark too
 * @param least points in these tasks together, at least 1
 * @param title what it asks for, «по геометрии»
 * @param tasks numbers as printed; none where the source does not name them, then nobody can be judged by it
 */
public record MarkCondition(int mark, int least, String title, List<String> tasks) {

    public MarkCondition {
        if (mark < 3 || mark > 5 || least < 1) {
            throw new IllegalArgumentException("not a condition: mark " + mark + ", " + least);
        }
        tasks = List.copyOf(tasks);
    }
}
