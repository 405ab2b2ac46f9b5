package opora.results.formats.pupils;

import java.util.List;
import java.util.Locale;
import opora.intake.formats.CellNumber;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.PersonalData;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.results.formats.sheets.TaskColumn;

/**
 * The task cells of one row. «X» in all its spellings and «не пройд.» are 0 points; an empty, unreadable or impossible cell is left out of
 * that task (METHODOLOGY 0.2a). Reused from row to row.
 */
final class TaskCells {

    /** The cell counts for nothing. */
    static final int LEFT_OUT = -1;

    private final List<TaskColumn> tasks;
    private final SheetFindings notes;
    private final int[] points;
    private int sum;
    private int filled;
    private int outOfRange;
    private int unreadable;

    TaskCells(List<TaskColumn> tasks, SheetFindings notes) {
        this.tasks = tasks;
        this.notes = notes;
        this.points = new int[tasks.size()];
    }

    /** For rules that look at no task. */
    static TaskCells ofNoTask() {
        return new TaskCells(List.of(), new SheetFindings(new Findings(), "", Integer::toString));
    }

    void read(Row row) {
        sum = 0;
        filled = 0;
        outOfRange = 0;
        unreadable = 0;
        for (int at = 0; at < points.length; at++) {
            points[at] = pointsOf(row, tasks.get(at));
        }
    }

    /** Points of the task, or {@link #LEFT_OUT}. */
    int points(int task) {
        return points[task];
    }

    /** Of all tasks; valid until the next row. */
    int[] points() {
        return points;
    }

    /** Whether some task is filled, and all that are filled can be read, so that their sum can be held against the total. */
    boolean canBeSummed() {
        return filled > 0 && unreadable == 0;
    }

    /** Of all cells that are numbers, possible or not. */
    int sum() {
        return sum;
    }

    boolean someOutOfRange() {
        return outOfRange > 0;
    }

    private int pointsOf(Row row, TaskColumn column) {
        String text = row.text(column.column());
        if (text.isEmpty()) {
            return LEFT_OUT;
        }
        return switch (CellNumber.of(text)) {
            case CellNumber.Whole whole -> inRange(row, column, whole.value());
            case CellNumber.Blank _ -> LEFT_OUT;
            case CellNumber.Fraction _ -> unreadable(row, column, text, "целое число");
            case CellNumber.Unreadable wrong -> letters(row, column, text, wrong.expected());
        };
    }

    private int inRange(Row row, TaskColumn column, int value) {
        filled++;
        sum += value;
        int maximum = column.task().maximum();
        if (value >= 0 && value <= maximum) {
            return value;
        }
        outOfRange++;
        notes.at(row.number(), column.column())
                .warning(
                        Kind.OUT_OF_RANGE,
                        row.text(column.column()),
                        "за задание «%s» стоит %d, а можно получить от 0 до %d"
                                .formatted(column.task().number(), value, maximum),
                        "число от 0 до %d или X".formatted(maximum),
                        "Ячейка не вошла в статистику этого задания");
        return LEFT_OUT;
    }

    private int letters(Row row, TaskColumn column, String text, String expected) {
        if (isZero(text)) {
            filled++;
            return 0;
        }
        return unreadable(row, column, text, expected);
    }

    /** «X» Latin or Cyrillic, large or small, «H», «не пройд.», with any spaces. */
    private static boolean isZero(String text) {
        String plain = text.strip();
        if (plain.length() == 1) {
            return "XxХхHН".indexOf(plain.charAt(0)) >= 0;
        }
        return plain.toLowerCase(Locale.ROOT).startsWith("не пройд");
    }

    private int unreadable(Row row, TaskColumn column, String text, String expected) {
        filled++;
        unreadable++;
        notes.at(row.number(), column.column())
                .warning(
                        Kind.UNREADABLE_CELL,
                        PersonalData.quotable(text),
                        "баллы за задание «" + column.task().number() + "» не прочитаны",
                        expected + " или X",
                        "Ячейка не вошла в статистику этого задания");
        return LEFT_OUT;
    }
}
