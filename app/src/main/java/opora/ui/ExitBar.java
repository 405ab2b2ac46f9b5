package opora.ui;

import opora.statistics.Share;
import opora.statistics.Threshold;

/**
 * How much of a share has to go, on the scale 0–100 %, 100 × 14 pixels ({@code ui/exitbar.jte}): pale what may stay, brick what has to go.
 *
 * @param stays width of the pale part, pixels
 * @param goes width of the brick part behind it, pixels
 * @param limit x of the threshold, pixels
 * @param label what a reader of the screen hears
 */
public record ExitBar(double stays, double goes, double limit, String label) {

    private static final double LENGTH = 100;

    /**
     * @param most so many of the share may stay, 0 … hits
     * @throws IllegalStateException when the share has size 0: there is nothing to draw
     */
    public static ExitBar of(Share share, int most, Threshold threshold) {
        double stays = Pixels.of(LENGTH * new Share(most, share.size()).value());
        return new ExitBar(
                stays,
                Pixels.of(LENGTH * share.value() - stays),
                Pixels.of(LENGTH * threshold.value()),
                "не справились %d из %d, должно быть не больше %d"
                        .formatted(share.hits(), share.size(), most));
    }
}
