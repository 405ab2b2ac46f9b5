package opora.ui;

import java.util.ArrayList;
import java.util.List;
import opora.statistics.Threshold;

/**
 * The scale 0–100 % of a column of shares, 168 × 36 pixels ({@code ui/shareaxis.jte}).
 *
 * @param limit x of the threshold, pixels
 * @param limitText the threshold in percent, «30»
 * @param drawn whether each share draws the threshold itself; the stylesheet draws it unbroken through the column when it stands at 30 %
 * @param ticks from left to right
 */
public record ShareAxis(double limit, String limitText, boolean drawn, List<Tick> ticks) {

    private static final double LEFT = 7;
    private static final double LENGTH = 160;
    private static final double USUAL = 0.3;

    /** {@code x}: of the stroke; {@code at}: of the words, which stand at the edge for 0 and 100; {@code anchor} as in SVG. */
    public record Tick(double x, double at, String anchor, String text, Kind kind) {

        public enum Kind {
            PLAIN,
            LIMIT
        }
    }

    public static ShareAxis of(Threshold threshold) {
        double limit = threshold.value();
        String limitText = threshold.percent().replace('.', ',');
        List<Tick> ticks = new ArrayList<>();
        if (limit > 0.1) {
            ticks.add(new Tick(x(0), 3, "start", "0", Tick.Kind.PLAIN));
        }
        ticks.add(new Tick(x(limit), x(limit), "middle", limitText, Tick.Kind.LIMIT));
        if (Math.abs(limit - 0.6) > 0.15) {
            ticks.add(new Tick(x(0.6), x(0.6), "middle", "60", Tick.Kind.PLAIN));
        }
        if (limit < 0.75) {
            ticks.add(new Tick(x(1), x(1), "end", "100\u202f%", Tick.Kind.PLAIN));
        }
        ticks.sort(java.util.Comparator.comparingDouble(Tick::x));
        return new ShareAxis(x(limit), limitText, limit != USUAL, List.copyOf(ticks));
    }

    /** Class of the cells of the column. */
    public String cell() {
        return drawn ? "dw own" : "dw";
    }

    static double x(double fraction) {
        return Pixels.of(LEFT + LENGTH * fraction);
    }
}
