package opora.statistics;

import java.util.Optional;

/**
 * Marker of an inflated mean by the published formula: two 95 % intervals, region X̄ ± 1.96·S/√n over its participants and school x̄ ± 1.96·s/√m;
 * marked when the lower limit of the school exceeds the upper limit of the region. Equality is no mark.
 *
 * <p>S and s have divisor n as everywhere in Opora (METHODOLOGY 0.6); the source does not say. One participant has no spread and gives no marker. A
 * school whose scores are all equal has an interval without width, and the formula is applied as it stands. On a real region it marks every sixth
 * school (METHODOLOGY 2.2), because a mean far above the region is common among honest schools: show it as the published marker, never as a finding.
 *
 * <p>Source: METHODOLOGY 2.1 (a).
 *
 * @param schoolLower lower limit of the school's mean, points
 * @param regionUpper upper limit of the region's mean, points
 */
public record InflatedMean(double schoolLower, double regionUpper) {

    private static final double LITERAL_Z = 1.96;

    /** Empty when either has fewer than two participants. */
    public static Optional<InflatedMean> of(ScoreSummary school, ScoreSummary region) {
        return school.size() < 2 || region.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new InflatedMean(
                                school.mean() - halfWidth(school),
                                region.mean() + halfWidth(region)));
    }

    public boolean isMarked() {
        return schoolLower > regionUpper;
    }

    private static double halfWidth(ScoreSummary scores) {
        return LITERAL_Z * scores.deviation() / Math.sqrt(scores.size());
    }
}
