package opora.results.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.statistics.Solvability;
import opora.statistics.SolvabilityCorridor;

/**
 * A task of the subject beside the same task of each reference.
 *
 * @param against by reference; one that does not tell the task is absent
 */
public record TaskLine(Measured<TaskResult> task, Map<Level, Against> against) {

    /**
     * @param points percentage points above the reference, negative below it; unrounded
     * @param corridor exactly ten points is inside
     */
    public record Against(
            Measured<TaskResult> reference,
            double points,
            SolvabilityCorridor corridor,
            Chance chance) {}

    static TaskLine of(
            TaskNumber number, Measured<TaskResult> task, List<GroupAnalysis> references) {
        Map<Level, Against> against = new EnumMap<>(Level.class);
        for (GroupAnalysis reference : references) {
            Optional.ofNullable(reference.tasks().get(number))
                    .filter(other -> isSamePaper(task, other))
                    .ifPresent(other -> against.put(reference.level(), against(task, other)));
        }
        return new TaskLine(task, Collections.unmodifiableMap(against));
    }

    /** Empty where the reference does not tell the task. */
    public Optional<Against> beside(Level reference) {
        return Optional.ofNullable(against.get(reference));
    }

    /** A number with another maximum is another task. */
    private static boolean isSamePaper(Measured<TaskResult> task, Measured<TaskResult> other) {
        Optional<Integer> maximum = task.value().maximum();
        return maximum.isEmpty()
                || other.value().maximum().isEmpty()
                || maximum.equals(other.value().maximum());
    }

    private static Against against(Measured<TaskResult> task, Measured<TaskResult> other) {
        Solvability group = task.value().solvability();
        Solvability reference = other.value().solvability();
        return new Against(
                other,
                group.above(reference),
                SolvabilityCorridor.of(group, reference),
                Chance.of(task.value(), reference));
    }
}
