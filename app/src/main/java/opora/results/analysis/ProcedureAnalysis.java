package opora.results.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.statistics.SolvabilityCorridor;

/**
 * One procedure of one year: a subject beside larger groups.
 *
 * @param references from the smallest to the largest, each larger than the subject
 * @param tasks of the subject, in the order of the paper
 */
public record ProcedureAnalysis(
        GroupAnalysis subject, List<GroupAnalysis> references, List<TaskLine> tasks) {

    /**
     * @throws IllegalArgumentException when a reference is of another procedure or year, no larger than the subject or of a level of which there is one already
     */
    public static ProcedureAnalysis of(GroupFacts subject, List<GroupFacts> references) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (GroupFacts reference : references) {
            if (!reference.sitting().equals(subject.sitting())
                    || reference.level().compareTo(subject.level()) <= 0
                    || !levels.add(reference.level())) {
                throw new IllegalArgumentException(
                        "%s of %s is no reference of %s of %s"
                                .formatted(
                                        reference.level(),
                                        reference.sitting(),
                                        subject.level(),
                                        subject.sitting()));
            }
        }
        GroupAnalysis group = GroupAnalysis.of(subject);
        List<GroupAnalysis> beside =
                references.stream()
                        .sorted(Comparator.comparing(GroupFacts::level))
                        .map(GroupAnalysis::of)
                        .toList();
        List<TaskLine> lines = new ArrayList<>();
        for (Map.Entry<TaskNumber, Measured<TaskResult>> task : group.tasks().entrySet()) {
            lines.add(TaskLine.of(task.getKey(), task.getValue(), beside));
        }
        return new ProcedureAnalysis(group, beside, List.copyOf(lines));
    }

    /** The tasks that stand so beside a reference, in the order of the paper. */
    public List<TaskLine> tasks(Level reference, SolvabilityCorridor corridor) {
        return tasks.stream()
                .filter(line ->
                        line.beside(reference)
                                .filter(against -> against.corridor() == corridor)
                                .isPresent())
                .toList();
    }
}
