package opora.results.formats.exams;

import java.util.ArrayList;
import java.util.List;
import opora.results.Paper;
import opora.results.formats.sheets.AnswerNames;
import opora.results.formats.sheets.TaskColumn;

/** How many tasks the answers of one exam have and how many points each gives, as all its participants together show it. */
final class AnswerShape {

    private static final int MOST_TASKS = 100;
    private static final int ONE_IN = 10;

    private final List<Integer> shortAnswers = new ArrayList<>();
    private final List<Integer> longAnswers = new ArrayList<>();
    private int compared;
    private int differing;

    /** Looks at one participant. {@code primary}: −1 when there is no primary score. */
    void see(Answers answers, int primary) {
        for (int at = 0; at < Math.min(MOST_TASKS, answers.shortCount()); at++) {
            widen(shortAnswers, at, Math.max(1, answers.shortPoints(at)));
        }
        for (int at = 0; at < Math.min(MOST_TASKS, answers.longCount()); at++) {
            widen(longAnswers, at, answers.longMaximum(at));
        }
        if (primary >= 0 && answers.canBeSummed()) {
            compared++;
            differing += answers.sum() == primary ? 0 : 1;
        }
    }

    /** Takes in what another table of the same exam shows. */
    void take(AnswerShape other) {
        for (int at = 0; at < other.shortAnswers.size(); at++) {
            widen(shortAnswers, at, other.shortAnswers.get(at));
        }
        for (int at = 0; at < other.longAnswers.size(); at++) {
            widen(longAnswers, at, other.longAnswers.get(at));
        }
        compared += other.compared;
        differing += other.differing;
    }

    private static void widen(List<Integer> maxima, int at, int points) {
        if (at == maxima.size()) {
            maxima.add(points);
        } else if (points > maxima.get(at)) {
            maxima.set(at, points);
        }
    }

    /** A plus is one point. Where that does not give the primary score of 9 participants in 10, the points of the tasks are not known. */
    boolean isTrusted() {
        return differing * ONE_IN <= compared;
    }

    int compared() {
        return compared;
    }

    int differing() {
        return differing;
    }

    /** The tasks under the columns that {@link ExamRow} shows for them. */
    List<TaskColumn> tasks() {
        List<TaskColumn> tasks = new ArrayList<>();
        for (int at = 0; at < shortAnswers.size(); at++) {
            tasks.add(
                    new TaskColumn(
                            ExamRow.SHORT + at,
                            new Paper.Task(AnswerNames.SHORT + (at + 1), shortAnswers.get(at))));
        }
        for (int at = 0; at < longAnswers.size(); at++) {
            tasks.add(
                    new TaskColumn(
                            ExamRow.LONG + at,
                            new Paper.Task(AnswerNames.LONG + (at + 1), longAnswers.get(at))));
        }
        return List.copyOf(tasks);
    }
}
