package opora.statistics;

import java.util.function.DoubleUnaryOperator;

/** Where a rising function passes 0, by halving; to the last digits of a double. */
final class Crossing {

    private static final int HALVINGS = 100;

    private Crossing() {}

    /** Between the two ends; the nearer end when the function does not pass 0 between them. */
    static double of(double from, double to, DoubleUnaryOperator rising) {
        double low = from;
        double high = to;
        if (rising.applyAsDouble(low) >= 0) {
            return low;
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) >= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
