package opora.statistics;

/**
 * What a sign of non-objectivity (признак необъективности) says of one school and procedure: a tail probability and the numbers it was made from, so
 * that a person can redo it. A sign is a reason to look, never a verdict (METHODOLOGY 0.12).
 *
 * <p>Where a sign cannot be asked (nobody near the border, too few schools), there is no {@code Sign} at all: not 1, not "clean".
 */
public sealed interface Sign
        permits BorderExcess,
                BorderSpike,
                DifficultyInversion,
                HighAndEven,
                SuddenChange,
                Unconfirmed {

    /** Probability 0–1 of something at least as far in the direction of the sign when the school does as the region does. Small is remarkable. */
    double pValue();
}
