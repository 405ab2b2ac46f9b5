package opora.results.analysis;

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
        Map<TaskNumber, Measured<TaskResult>> tasks) {

    static GroupAnalysis of(GroupFacts group) {
        ScoreScale scale = ScoreScale.of(group.sitting().procedure());
        boolean onePaper = scale != ScoreScale.OF_TWO_PAPERS;
        Optional<Measured<Scores>> scores = onePaper ? Scores.of(group) : Optional.empty();
        return new GroupAnalysis(
                group.level(),
                group.name(),
                Attendance.participants(group),
                Attendance.absent(group),
                Failed.of(group),
                scores,
                scale == ScoreScale.TEST
                        ? scores.map(measured -> measured.map(Scores::bands))
                        : Optional.empty(),
                Marks.of(group),
                Journal.of(group),
                onePaper ? Tasks.of(group) : Map.of());
    }
}
