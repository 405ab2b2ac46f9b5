package opora.consistency.checking;

import opora.consistency.Holder;
import opora.consistency.TaskState;

/**
 * What is kept of a task, as far as the next look at the data needs it.
 *
 * @param explainedValues the values that an explanation stands for; «» where none does
 * @param holder who has it
 */
public record Standing(
        long id,
        String rule,
        String thing,
        TaskState state,
        String values,
        String explainedValues,
        Holder holder) {

    Key key() {
        return new Key(rule, thing);
    }

    /** A rule and a thing have one task, whatever becomes of it. */
    record Key(String rule, String thing) {

        static Key of(Violation violation) {
            return new Key(violation.rule().id(), violation.thing().key());
        }
    }
}
