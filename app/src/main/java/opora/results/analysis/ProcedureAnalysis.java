package opora.results.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.statistics.SolvabilityCorridor;
import opora.vocabulary.Procedure;

/**
 * One procedure of one year: a subject beside larger groups.
 *
 * @param references from the smallest to the largest, each larger than the subject
 * @param tasks of the subject, in the order of the paper
 */
public record ProcedureAnalysis(
        GroupAnalysis subject, List<GroupAnalysis> references, List<TaskLine> tasks) {

    /** @throws IllegalArgumentException when a reference is no larger than the subject or of a level of which there is one already */
    public static ProcedureAnalysis of(
            Procedure procedure, GroupFacts subject, List<GroupFacts> references) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (GroupFacts reference : references) {
            if (reference.level().compareTo(subject.level()) <= 0
                    || !levels.add(reference.level())) {
                throw new IllegalArgumentException(
                        reference.level() + " is no reference of " + subject.level());
            }
        }
        GroupAnalysis group = GroupAnalysis.of(procedure, subject);
        List<GroupAnalysis> beside =
                references.stream()
                        .sorted(Comparator.comparing(GroupFacts::level))
                        .map(reference -> GroupAnalysis.of(procedure, reference))
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
                        line.against().containsKey(reference)
                                && line.against().get(reference).corridor() == corridor)
                .toList();
    }
}
