package opora.results;

import java.util.List;

/** The tasks of one procedure in the order in which they are printed, each with the points that one participant can get. */
public record Paper(List<Task> tasks) {

    /** {@code number} as printed: «1К1», «9.2». */
    public record Task(String number, int maximum) {}

    public Paper {
        tasks = List.copyOf(tasks);
    }

    public int maximum() {
        return tasks.stream().mapToInt(Task::maximum).sum();
    }
}
