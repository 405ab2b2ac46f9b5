package opora.upkeep.sample.exam;

/**
 * What one pupil did in a procedure.
 *
 * @param number within grade and school from 1 on
 * @param group number of the class from 1 on
 * @param variant 1 or 2
 * @param journal mark of the mark book, 0 when there is none
 * @param points by task, −1 where nothing was written; empty for an absent pupil
 */
public record PupilPaper(
        int number, int group, int variant, int journal, byte[] points, Grading.Result result) {

    static final Grading.Result ABSENT = new Grading.Result(0, 0, Grading.Standing.ABSENT);

    public boolean isAbsent() {
        return result.standing() == Grading.Standing.ABSENT;
    }

    /** Whether the task was left empty. */
    public boolean leftOut(int task) {
        return points[task] == Chances.NOT_ATTEMPTED;
    }

    public int points(int task) {
        return Math.max(0, points[task]);
    }
}
