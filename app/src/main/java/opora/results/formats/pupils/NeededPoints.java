package opora.results.formats.pupils;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import opora.results.MarkCondition;
import opora.results.Paper;
import opora.results.Paper.Task;
import opora.results.ReferenceData;
import opora.results.formats.sheets.AnswerNames;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * A condition of a mark in the columns of one file.
 *
 * @param columns of its tasks; empty where the file does not have all of them
 */
record NeededPoints(int mark, int least, int[] columns) {

    static List<NeededPoints> of(
            Procedure procedure, AcademicYear year, List<Task> tasks, ReferenceData reference) {
        List<MarkCondition> conditions = reference.conditions(procedure, year);
        if (conditions.isEmpty()) {
            return List.of();
        }
        List<String> named = named(tasks, reference.paper(procedure, year));
        return conditions.stream()
                .map(one -> new NeededPoints(one.mark(), one.least(), columns(one.tasks(), named)))
                .toList();
    }

    /**
     * Protocols of exams count answers, «кр.15», «разв.1», and not tasks. Where they are as many as the paper has tasks, with the same maxima in the
     * same order, they are these tasks.
     */
    private static List<String> named(List<Task> tasks, Optional<Paper> paper) {
        List<Task> printed = paper.map(Paper::tasks).orElse(List.of());
        boolean inOrder =
                tasks.stream()
                                .map(Task::maximum)
                                .toList()
                                .equals(printed.stream().map(Task::maximum).toList())
                        && tasks.stream().allMatch(task -> AnswerNames.areOf(task.number()));
        return (inOrder ? printed : tasks).stream().map(Task::number).toList();
    }

    private static int[] columns(List<String> wanted, List<String> named) {
        return named.containsAll(wanted)
                ? wanted.stream().mapToInt(named::indexOf).toArray()
                : new int[0];
    }

    /** The highest mark up to this one whose conditions hold; empty where one of them cannot be checked. */
    static OptionalInt mark(int byScore, List<NeededPoints> needed, TaskCells cells) {
        int mark = byScore;
        for (NeededPoints one : needed) {
            if (one.mark > byScore) {
                continue;
            }
            OptionalInt points = one.points(cells);
            if (points.isEmpty()) {
                return OptionalInt.empty();
            }
            if (points.getAsInt() < one.least) {
                mark = Math.min(mark, one.mark - 1);
            }
        }
        return OptionalInt.of(mark);
    }

    private OptionalInt points(TaskCells cells) {
        boolean known =
                columns.length > 0
                        && IntStream.of(columns)
                                .allMatch(at -> cells.points(at) != TaskCells.LEFT_OUT);
        return known
                ? OptionalInt.of(IntStream.of(columns).map(cells::points).sum())
                : OptionalInt.empty();
    }
}
