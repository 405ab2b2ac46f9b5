package opora.statistics;

import java.util.Optional;

/**
 * Marker of a sharp change of one cohort from a grade to the next, by the published formula: K = S(grade N, year Y) / S(grade N + 1, year Y + 1), S =
 * the school's mean in percent of the maximum score. Over all schools the quartiles P25 and P75 and IQR = P75 − P25: fall when K &gt; P75 + 3·IQR,
 * rise when K &lt; P25 − 3·IQR; equality is neither.
 *
 * <p>Quartiles by {@link Quantile}: the source names none, and this one is what a spreadsheet gives. When the later mean is 0 there is no K; a school
 * with one of the two years missing has none either and stands outside the sample. Where all K are equal the limits coincide with them and nothing is
 * marked. The formula does not look at the size of schools: in small ones K jumps by chance.
 *
 * <p>Source: METHODOLOGY 2.1 (c), 2.2.
 *
 * @param fall K above it is a sharp fall
 * @param rise K below it is a sharp rise; may be below 0, and then nothing is
 */
public record CohortRatio(double fall, double rise) {

    private static final int REACH = 3;

    /** What happened between the two grades. */
    public enum Change {
        SHARP_FALL,
        SHARP_RISE,
        NEITHER
    }

    /**
     * K of one school; empty when the later mean is 0.
     *
     * @param earlier mean in percent of the maximum in grade N, 0–100
     * @param later the same in grade N + 1, a year later
     */
    public static Optional<Double> of(double earlier, double later) {
        if (!(earlier >= 0 && earlier <= 100 && later >= 0 && later <= 100)) {
            throw new IllegalArgumentException(earlier + " and " + later + " percent");
        }
        return later == 0 ? Optional.empty() : Optional.of(earlier / later);
    }

    /** The limits over a sample of schools. @throws IllegalArgumentException when no school has a K */
    public static CohortRatio over(double... ratios) {
        double lower = Quantile.of(0.25, ratios);
        double upper = Quantile.of(0.75, ratios);
        return new CohortRatio(upper + REACH * (upper - lower), lower - REACH * (upper - lower));
    }

    public Change judge(double ratio) {
        if (ratio > fall) {
            return Change.SHARP_FALL;
        }
        return ratio < rise ? Change.SHARP_RISE : Change.NEITHER;
    }
}
