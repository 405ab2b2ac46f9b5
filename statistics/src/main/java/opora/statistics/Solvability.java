package opora.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Solvability of a task (решаемость): points of a group as a share of the most it could get, got / possible, shown in percent 0–100. Either counted
 * from points, or read from a table where only the percentage is printed. Kept as an exact fraction, so that a difference of exactly ten points is
 * ten.
 *
 * <p>At 0 readable cells there is no solvability: {@link Counted#of} answers empty. A cell that could not be read is in neither number; «не
 * приступал» is a cell with 0 points (METHODOLOGY 0.2a).
 *
 * <p>Source: METHODOLOGY 0.8, 5.5; document 004.
 */
public sealed interface Solvability {

    /** The numerator of the share; points when counted. */
    BigDecimal got();

    /** The denominator of the share, above 0. */
    BigDecimal possible();

    /** 100 · got / possible, 0–100, unrounded. */
    default double percent() {
        return got().movePointRight(2).divide(possible(), MathContext.DECIMAL64).doubleValue();
    }

    /** Percentage points above the reference; negative below it. Rounded once, at the end. */
    default double above(Solvability reference) {
        BigDecimal difference =
                got().multiply(reference.possible()).subtract(reference.got().multiply(possible()));
        return difference
                .movePointRight(2)
                .divide(possible().multiply(reference.possible()), MathContext.DECIMAL64)
                .doubleValue();
    }

    /**
     * Counted from what the participants got.
     *
     * @param points of all of them together, 0 … cells · maximum
     * @param cells how many participants have a readable cell, at least 1
     * @param maximum points that one participant can get, at least 1
     */
    record Counted(long points, int cells, int maximum) implements Solvability {

        public Counted {
            if (cells < 1 || maximum < 1 || points < 0 || points > (long) cells * maximum) {
                throw new IllegalArgumentException(
                        points + " points of " + cells + " cells of " + maximum);
            }
        }

        /** Empty when nobody has a readable cell. @throws IllegalArgumentException for numbers that contradict each other */
        public static Optional<Counted> of(long points, int cells, int maximum) {
            return cells == 0 && points == 0
                    ? Optional.empty()
                    : Optional.of(new Counted(points, cells, maximum));
        }

        @Override
        public BigDecimal got() {
            return BigDecimal.valueOf(points);
        }

        @Override
        public BigDecimal possible() {
            return BigDecimal.valueOf((long) cells * maximum);
        }

        /** The 95 % interval of the true solvability, 0–1: {@link SolvabilityInterval}. */
        public ShareInterval interval() {
            return SolvabilityInterval.of(this);
        }
    }

    /**
     * Read from a table; nothing is known of its size, so it has no interval.
     *
     * @param percentage 0–100, as printed
     */
    record Printed(BigDecimal percentage) implements Solvability {

        public Printed {
            if (percentage.signum() < 0 || percentage.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException(percentage + " is not a percentage 0–100");
            }
        }

        @Override
        public BigDecimal got() {
            return percentage;
        }

        @Override
        public BigDecimal possible() {
            return BigDecimal.valueOf(100);
        }
    }
}
