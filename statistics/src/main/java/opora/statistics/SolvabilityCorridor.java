package opora.statistics;

import java.math.BigDecimal;

/**
 * Where a group stands beside the corridor of solvability (коридор решаемости): ten percentage points to either side of a reference. Exactly ten
 * points off is still inside. Compared as exact fractions, so that rounding decides nothing.
 *
 * <p>Says nothing of chance: in a group of ten one pupil is ten points. Show {@link Solvability.Counted#interval()} beside it.
 *
 * <p>Source: METHODOLOGY 0.8; document 004 («коридор решаемости» ± 10).
 */
public enum SolvabilityCorridor {
    /** More than ten points worse than the reference. */
    BELOW,
    INSIDE,
    /** More than ten points better than the reference. */
    ABOVE;

    private static final BigDecimal HALF_WIDTH = new BigDecimal("0.10");

    public static SolvabilityCorridor of(Solvability group, Solvability reference) {
        BigDecimal both = group.possible().multiply(reference.possible());
        BigDecimal difference =
                group.got()
                        .multiply(reference.possible())
                        .subtract(reference.got().multiply(group.possible()));
        if (difference.abs().compareTo(HALF_WIDTH.multiply(both)) <= 0) {
            return INSIDE;
        }
        return difference.signum() < 0 ? BELOW : ABOVE;
    }
}
