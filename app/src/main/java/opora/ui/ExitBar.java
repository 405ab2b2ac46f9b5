package opora.ui;

import opora.statistics.Share;
import opora.statistics.Threshold;

/**
 * How much of a share has to go, on the scale 0–100 %, 168 × 14 pixels ({@code ui/exitbar.jte}): pale what may stay, brick what has to go.
 *
 * @param left of both parts, pixels
 * @param stays width, pixels
 * @param goes width, pixels
 * @param limit x of the threshold, pixels
 * @param label what a reader of the screen hears
 */
public record ExitBar(
        double left, double stays, double from, double goes, double limit, String label) {

    /** @param most so many of the share may stay, 0 … hits */
    public static ExitBar of(Share share, int most, Threshold threshold) {
        double left = ShareAxis.x(0);
        double kept = ShareAxis.x((double) most / share.size());
        double end = ShareAxis.x(share.value());
        return new ExitBar(
                left,
                Pixels.of(kept - left),
                kept,
                Pixels.of(end - kept),
                ShareAxis.x(threshold.value()),
                "не справились %d из %d, должно быть не больше %d"
                        .formatted(share.hits(), share.size(), most));
    }
}
