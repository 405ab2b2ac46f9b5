package opora.statistics;

/**
 * Mean and spread of a group in any one unit: points, percent, marks.
 *
 * @param size participants, at least 1
 * @param mean in the unit
 * @param deviation standard deviation with divisor n, in the unit; 0 or more
 */
public record GroupMean(int size, double mean, double deviation) {

    public GroupMean {
        if (size < 1 || !(deviation >= 0) || !Double.isFinite(mean)) {
            throw new IllegalArgumentException(size + " with mean " + mean + " ± " + deviation);
        }
    }

    /** In points. */
    public static GroupMean of(ScoreSummary scores) {
        return new GroupMean(scores.size(), scores.mean(), scores.deviation());
    }

    /** In marks 2–5. */
    public static GroupMean of(MarkSummary marks) {
        double mean = marks.mean();
        double squares =
                (4.0 * marks.twos()
                                + 9.0 * marks.threes()
                                + 16.0 * marks.fours()
                                + 25.0 * marks.fives())
                        / marks.size();
        return new GroupMean(marks.size(), mean, Math.sqrt(Math.max(0, squares - mean * mean)));
    }

    /** Σ(x − mean)² */
    double squares() {
        return size * deviation * deviation;
    }
}
