package opora.upkeep.sample.exam;

import java.util.List;
import opora.vocabulary.Procedure;

/** A paper of a procedure: its tasks in order and how it is graded. */
public record Paper(Procedure procedure, List<Task> tasks, Grading grading) {

    public int maximum() {
        return tasks.stream().mapToInt(Task::maximum).sum();
    }

    /** How sharply a task of this paper tells pupils apart, logits by a deviation of a pupil. */
    double sharpness() {
        return procedure.subject().equals("RU") ? 1.1 : 0.85;
    }
}
