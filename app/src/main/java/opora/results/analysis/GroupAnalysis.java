package opora.results.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opora.statistics.Share;
import opora.statistics.TestScoreBands;

/**
 * The numbers of one group of participants in one procedure of one year. What is empty is not known: nothing stands for 0.
 *
 * @param absent of all who should have taken part
 * @param bands of ЕГЭ test scores
 * @param tasks by number, in the order of the paper
 * @param preparation the same by mark of the participants
 */
public record GroupAnalysis(
        Level level,
        String name,
        Optional<Measured<Integer>> participants,
        Optional<Measured<Share>> absent,
        Optional<Measured<Failed>> failed,
        Optional<Measured<Scores>> scores,
        Optional<Measured<TestScoreBands>> bands,
        Optional<Measured<Marks>> marks,
        Optional<Measured<Journal>> journal,
        Map<TaskNumber, Measured<TaskResult>> tasks,
        Optional<Measured<Preparation>> preparation) {

    public static GroupAnalysis of(GroupFacts group) {
        ScoreScale scale = ScoreScale.of(group.sitting().procedure());
        boolean onePaper = scale != ScoreScale.OF_TWO_PAPERS;
        Optional<Measured<Scores>> scores = onePaper ? told(Scores.of(group)) : Optional.empty();
        return new GroupAnalysis(
                group.level(),
                group.name(),
                told(Attendance.participants(group)),
                told(Attendance.absent(group)),
                told(Failed.of(group)),
                scores,
                scale == ScoreScale.TEST
                        ? scores.map(measured -> measured.map(Scores::bands))
                        : Optional.empty(),
                told(Marks.of(group)),
                told(Journal.of(group)),
                onePaper ? toldTasks(Tasks.of(group)) : Map.of(),
                onePaper ? told(Preparation.of(group)) : Optional.empty());
    }

    /** Percent of those who failed or, where only marks are known, of those with «2»; as exact as the source. */
    public Optional<Double> lowPercent() {
        return failed.map(Measured::value)
                .map(Failed::failedPercent)
                .or(() -> marks.map(Measured::value).map(Marks::twoPercent));
    }

    public boolean isEmpty() {
        return participants.isEmpty()
                && failed.isEmpty()
                && scores.isEmpty()
                && marks.isEmpty()
                && journal.isEmpty()
                && tasks.isEmpty()
                && preparation.isEmpty();
    }

    private static <T> Optional<Measured<T>> told(Optional<Measured<T>> number) {
        return number.filter(measured -> measured.from().isTellable());
    }

    private static Map<TaskNumber, Measured<TaskResult>> toldTasks(
            Map<TaskNumber, Measured<TaskResult>> tasks) {
        Map<TaskNumber, Measured<TaskResult>> told = new LinkedHashMap<>(tasks);
        told.values().removeIf(task -> !task.from().isTellable());
        return Collections.unmodifiableMap(told);
    }
}
