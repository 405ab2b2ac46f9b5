package opora.overview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.intake.Batch;
import opora.vocabulary.Noun;

/** What an operator finds: what to do, the newest list, the lists of the years, what happened lately. */
public record OperatorHome(
        String lead,
        List<Task> tasks,
        Optional<StateOfLists> state,
        Optional<ListsByYear> years,
        List<Happened> happened) {

    private static final Noun TASK = new Noun("дело ждёт", "дела ждут", "дел ждут");

    static OperatorHome of(
            LocalDate today, List<Task> tasks, List<Batch> batches, Lists.Known known) {
        return new OperatorHome(
                Dates.withWeekday(today) + ". " + waiting(tasks),
                tasks,
                known.newest().map(StateOfLists::of),
                ListsByYear.of(known),
                Happened.of(batches, known.runs()));
    }

    /** What cannot be done yet waits for something else, not for the person. */
    private static String waiting(List<Task> tasks) {
        long waiting = tasks.stream().filter(task -> !task.address().isEmpty()).count();
        return waiting == 0 ? "Сейчас ничего делать не нужно." : TASK.counted(waiting) + " вас.";
    }
}
