package opora.overview.next.order;

import opora.vocabulary.Noun;

/**
 * A row of the table of weights.
 *
 * @param points for each time, at least 1
 * @param most so many times count, at least 1
 * @param border of days, pupils or percent, which the title names as well; 0 where there is none
 * @param alone whether it is enough to call a school; what is not counts only beside something that is
 */
public record Weight(
        CauseKind kind, int points, int most, int border, boolean alone, String title, String why) {

    static final Noun POINT = new Noun("балл", "балла", "баллов");

    public Weight {
        if (points < 1 || most < 1 || border < 0) {
            throw new IllegalArgumentException(
                    "%s: %d, %d, %d".formatted(kind, points, most, border));
        }
    }

    int of(Cause cause) {
        return points * Math.min(cause.times(), most);
    }

    /** «10 баллов, но не больше 30»; «30 баллов». */
    public String worth() {
        return most == 1
                ? POINT.counted(points)
                : "%s, вместе не больше %d".formatted(POINT.counted(points), points * most);
    }

    /** «да», «только вместе с другим поводом». */
    public String enough() {
        return alone ? "да" : "только вместе с другим поводом";
    }
}
