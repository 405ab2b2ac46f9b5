package opora.reference;

import opora.results.Paper;

/**
 * A task of a work as its description tells it.
 *
 * @param level of difficulty, «Б»; «» where it is not told
 * @param skill what it checks; likewise
 * @param codes КЭС; likewise
 */
public record WorkTask(String number, int maximum, String level, String skill, String codes) {

    static WorkTask of(Paper.Task task) {
        return new WorkTask(task.number(), task.maximum(), "", "", "");
    }
}
