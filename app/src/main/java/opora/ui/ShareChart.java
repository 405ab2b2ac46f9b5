package opora.ui;

import opora.statistics.Share;
import opora.statistics.ShareInterval;
import opora.statistics.Threshold;
import opora.vocabulary.Numbers;

/**
 * A share with its interval on the scale 0–100 %, 168 × 30 pixels, one per line of a table ({@code ui/share.jte}; its head is {@code
 * ui/shareaxis.jte}).
 *
 * @param x of the dot, pixels
 * @param left of the interval, pixels
 * @param right of the interval, pixels
 * @param reached whether the share reaches the threshold: filled brick dot, else a hollow grey one
 * @param axis scale and threshold
 * @param label what a reader of the screen hears
 */
public record ShareChart(
        double x, double left, double right, boolean reached, ShareAxis axis, String label) {

    /** @throws IllegalArgumentException when the share has size 0: there is nothing to draw */
    public static ShareChart of(Share share, ShareInterval interval, Threshold threshold) {
        if (share.size() == 0) {
            throw new IllegalArgumentException("a share of nothing is not drawn");
        }
        return new ShareChart(
                ShareAxis.x(share.value()),
                ShareAxis.x(interval.lower()),
                ShareAxis.x(interval.upper()),
                threshold.isReachedBy(share),
                ShareAxis.of(threshold),
                "доля "
                        + Numbers.percent(share.hits(), share.size())
                        + ", интервал от "
                        + Numbers.decimal(interval.lower() * 100, 0)
                        + " до "
                        + Numbers.percent(interval.upper()));
    }

    /** Class of dot and whisker. */
    public String look() {
        return reached ? " hi" : "";
    }
}
