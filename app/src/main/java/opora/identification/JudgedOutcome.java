package opora.identification;

import opora.statistics.Share;
import opora.statistics.ShareInterval;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * One counted procedure of one year in one school; only a procedure that counts is judged, so there is always at least one participant.
 *
 * @param failed participants who failed, of all participants; at least one participant
 * @param low whether the share reaches the threshold
 * @param margin in pupils, n unchanged: positive when low (fails fewer that make it not low), negative when not low (fails more that make it
 *     low); never 0
 * @param interval 95 % Clopper–Pearson interval of the true share
 * @param probabilityLow chance 0–1 that the true share is at least the threshold, Jeffreys posterior
 * @param smallGroup fewer than {@link #SMALL_BELOW} participants
 */
public record JudgedOutcome(
        AcademicYear year,
        Procedure procedure,
        Share failed,
        boolean low,
        int margin,
        ShareInterval interval,
        double probabilityLow,
        boolean smallGroup) {

    /** A group of fewer participants is small: one pupil is then more than ten points. */
    public static final int SMALL_BELOW = 10;

    /** How sure it is that the true share is at least the threshold. */
    public Certainty certainty() {
        return Certainty.of(probabilityLow);
    }
}
