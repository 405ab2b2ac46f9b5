package opora.overview.next.order;

import opora.vocabulary.Noun;

/**
 * A row of the table of weights.
 *
 * @param points for each time, at least 1
 * @param most so many times count, at least 1
 * @param border of days or pupils, as the title says; 0 where it names none
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

    /** «3»; «» where the title names no border. */
    public String limit() {
        return border == 0 ? "" : Integer.toString(border);
    }

    /** «да», «только рядом с другим поводом». */
    public String enough() {
        return alone ? "да" : "только вместе с другим поводом";
    }
}
