package opora.statistics;

import java.math.BigDecimal;

/**
 * How far a task is mastered by the ФИОКО recommendations of 2026. A base task: sufficient from 60 %, insufficient below 57 %. A task of raised or
 * high level: sufficient from 30 %, insufficient below 28.5 %. What lies between is the border. Compared as exact fractions: 60 % is sufficient, 57 %
 * is border.
 *
 * <p>Without a readable cell there is no solvability and no zone.
 *
 * <p>Source: METHODOLOGY 2.5.
 */
public enum SolvabilityZone {
    /** Green. */
    SUFFICIENT,
    /** Yellow. */
    BORDER,
    /** Red. */
    INSUFFICIENT;

    /** The level of a task as its description gives it: Б, П, В. */
    public enum Level {
        BASE("0.60", "0.57"),
        RAISED("0.30", "0.285"),
        HIGH("0.30", "0.285");

        private final BigDecimal sufficient;
        private final BigDecimal border;

        Level(String sufficient, String border) {
            this.sufficient = new BigDecimal(sufficient);
            this.border = new BigDecimal(border);
        }
    }

    public static SolvabilityZone of(Solvability group, Level level) {
        if (reaches(group, level.sufficient)) {
            return SUFFICIENT;
        }
        return reaches(group, level.border) ? BORDER : INSUFFICIENT;
    }

    private static boolean reaches(Solvability group, BigDecimal share) {
        return group.got().compareTo(share.multiply(group.possible())) >= 0;
    }
}
