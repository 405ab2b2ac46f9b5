package opora.statistics;

import java.util.Collection;

/**
 * How far forecasts were off: the mean of (chance − what came)², what came being 1 or 0. 0 is perfect; one half said of everything gives 0.25; the share of what came, said of
 * everything, gives share · (1 − share). It is smallest on average for whoever says the true chances, so that nobody gains by exaggerating.
 *
 * <p>Of no forecasts there is no score. Ties and order do not matter.
 *
 * <p>Source: Brier, Monthly Weather Review 78 (1950), 1–3; here half of his sum over both outcomes, as is usual today.
 *
 * @param value 0–1
 * @param forecasts how many, at least 1
 */
public record BrierScore(double value, int forecasts) {

    /** @throws IllegalArgumentException for no forecasts */
    public static BrierScore of(Collection<Foretold> all) {
        return new BrierScore(
                all.stream()
                        .mapToDouble(Foretold::square)
                        .average()
                        .orElseThrow(() -> new IllegalArgumentException("no forecasts")),
                all.size());
    }
}
