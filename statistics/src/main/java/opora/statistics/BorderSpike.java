package opora.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Sign for fine scales (tenths or twentieths of a mark): a spike at the pass mark that is no mere love of whole marks. Whoever rounds to whole marks
 * heaps all of them and takes from both sides; whoever lifts over the border heaps that one and takes from below.
 *
 * <p>At every whole mark w: {@code at} = participants with exactly w, {@code below} = those less than half a whole mark under it (the r bins before
 * it). The pass mark is compared with each other whole mark nearby by Fisher's exact test of at : below; the p-value is the greatest of these:
 * remarkable only when the pass mark is beyond the most heaped of its neighbours. This is valid whenever the pass mark is no worse than at least one
 * of them, however strong the heaping.
 *
 * <p>Neighbours: whole marks up to three away on each side whose window lies inside the range of scores met and holds at least a quarter of the
 * participants of the pass mark's window: thinner ones could hide a spike by chance alone. No neighbour, or nobody in the window of the pass mark:
 * empty. Scores that do not lie on the scale have to be refused before.
 *
 * <p>Source: METHODOLOGY 0.12, 2.6; intersection-union test: Berger, Technometrics 24 (1982), 295–300; heaping against manipulation: Barreca, Lindo,
 * Waddell, Economic Inquiry 54 (2016), 268–293.
 *
 * @param at participants with exactly the pass mark
 * @param below participants in the bins just below it
 * @param above participants in as many bins just above it
 * @param reach r, bins on either side
 * @param heaped the bin of the whole mark that comes nearest
 * @param heapedAt participants with exactly that mark
 * @param heapedBelow participants in the bins just below that mark
 */
public record BorderSpike(
        int at,
        int below,
        int above,
        int reach,
        int heaped,
        int heapedAt,
        int heapedBelow,
        double pValue)
        implements Sign {

    private static final int NEIGHBOURS = 3;
    private static final double THINNEST = 4;

    /**
     * @param pass bin of the pass mark
     * @param whole bins from one whole mark to the next, at least 2; 20 for twentieths
     * @param histogram how many have each score; index = bin from 0 on, none negative; whole marks lie whole bins from the pass mark
     */
    public static Optional<BorderSpike> of(int pass, int whole, int... histogram) {
        boolean negative = Arrays.stream(histogram).anyMatch(count -> count < 0);
        if (whole < 2 || pass < 0 || pass >= histogram.length || negative) {
            throw new IllegalArgumentException(
                    "bin %d of %d, a whole mark of %d bins"
                            .formatted(pass, histogram.length, whole));
        }
        Window border = Window.at(pass, whole / 2, histogram);
        if (border.size() == 0 || !border.inside(histogram)) {
            return Optional.empty();
        }
        Optional<BorderSpike> nearest = Optional.empty();
        for (int step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
            Window other = Window.at(pass + step * whole, whole / 2, histogram);
            if (step != 0 && other.inside(histogram) && other.size() >= border.size() / THINNEST) {
                BorderSpike against = border.against(other, histogram);
                nearest =
                        nearest.filter(spike -> spike.pValue >= against.pValue)
                                .or(() -> Optional.of(against));
            }
        }
        return nearest;
    }

    /** {@code at} over the mean of the bins on both sides; empty when those are empty. */
    public Optional<Double> timesItsNeighbours() {
        return below + above == 0
                ? Optional.empty()
                : Optional.of(at * 2.0 * reach / (below + above));
    }

    private record Window(int bin, int reach, int at, int below) {

        static Window at(int bin, int reach, int[] histogram) {
            return new Window(
                    bin, reach, sum(histogram, bin, bin + 1), sum(histogram, bin - reach, bin));
        }

        double size() {
            return (double) at + below;
        }

        /** Whether somebody has a score at or before the window and somebody behind it. */
        boolean inside(int[] histogram) {
            return bin >= reach
                    && bin < histogram.length
                    && sum(histogram, 0, bin - reach + 1) > 0
                    && sum(histogram, bin + 1, histogram.length) > 0;
        }

        BorderSpike against(Window other, int[] histogram) {
            return new BorderSpike(
                    at,
                    below,
                    sum(histogram, bin + 1, bin + 1 + reach),
                    reach,
                    other.bin,
                    other.at,
                    other.below,
                    EqualOdds.of(at, below, other.at, other.below, 1).atLeast());
        }

        private static int sum(int[] histogram, int from, int to) {
            int sum = 0;
            for (int bin = Math.max(0, from); bin < Math.min(to, histogram.length); bin++) {
                sum = Math.addExact(sum, histogram[bin]);
            }
            return sum;
        }
    }
}
