package opora.results.analysis;

import java.util.Optional;
import opora.statistics.ShareInterval;
import opora.statistics.Solvability;

/**
 * Solvability of one task in a group.
 *
 * @param task its number as printed
 * @param maximum points that one participant can get; empty where a report does not tell
 * @param solvability as counted, or as the report prints it: what a person who redoes the comparison by hand has before the eyes
 * @param points behind it; empty where several sums of points would be printed so
 */
public record TaskResult(
        String task,
        Optional<Integer> maximum,
        Solvability solvability,
        Optional<Solvability.Counted> points) {

    static TaskResult counted(String task, Solvability.Counted points) {
        return new TaskResult(task, Optional.of(points.maximum()), points, Optional.of(points));
    }

    /** The 95 % interval of the true solvability, 0–1; empty where only a rounded percentage is known. */
    public Optional<ShareInterval> interval() {
        return points.map(Solvability.Counted::interval);
    }
}
