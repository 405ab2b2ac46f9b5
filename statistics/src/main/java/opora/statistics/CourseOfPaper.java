package opora.statistics;

import java.util.List;
import java.util.Optional;

/**
 * How a group stands beside a reference at the beginning and at the end of a paper: the mean difference over the first third of the tasks and over
 * the last third, k / 3 rounded down tasks each; the tasks between are in neither. Every task weighs the same, whatever its points.
 *
 * <p>Fewer than six tasks: empty, a third would be one task. A task without a difference is left out before. Says nothing of the reason: tasks at the
 * end of a paper are also harder, and a group may lack the topic as well as the time.
 *
 * <p>Source: own.
 *
 * @param tasks in a third, at least 2
 * @param first percentage points above the reference in the first third, negative below it
 * @param last likewise in the last third
 */
public record CourseOfPaper(int tasks, double first, double last) {

    private static final int FEWEST = 6;
    private static final int PARTS = 3;

    /** @param above percentage points above the reference, by task in the order of the paper */
    public static Optional<CourseOfPaper> of(List<Double> above) {
        int third = above.size() / PARTS;
        return above.size() < FEWEST
                ? Optional.empty()
                : Optional.of(
                        new CourseOfPaper(
                                third,
                                mean(above.subList(0, third)),
                                mean(above.subList(above.size() - third, above.size()))));
    }

    private static double mean(List<Double> points) {
        return points.stream().mapToDouble(Double::doubleValue).sum() / points.size();
    }
}
