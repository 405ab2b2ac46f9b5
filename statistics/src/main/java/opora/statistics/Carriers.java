package opora.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The fewest parts of a group that hold at least half of its hits: parts in the descending order of their hits until 2 · (their hits) reaches all hits.
 * Of parts with as many hits the greater one comes later, so that the answer names the smaller share of participants; how many parts there are does
 * not depend on it.
 *
 * <p>No hits at all: nobody carries them, 0 parts. Parts without participants carry nothing.
 *
 * <p>Source: own; how concentrated a sum is, as the median of a Lorenz curve.
 *
 * @param parts how many carry half of the hits; 0 without hits
 * @param together hits and participants of those parts; a share of nothing without hits
 * @param all hits and participants of the whole group
 */
public record Carriers(int parts, Share together, Share all) {

    public static Carriers of(Collection<Share> parts) {
        Share all = parts.stream().reduce(new Share(0, 0), Share::plus);
        List<Share> sorted =
                parts.stream()
                        .sorted(
                                Comparator.comparing(Share::hits)
                                        .reversed()
                                        .thenComparing(Share::size))
                        .toList();
        Share together = new Share(0, 0);
        int taken = 0;
        while (2L * together.hits() < all.hits()) {
            together = together.plus(sorted.get(taken));
            taken++;
        }
        return new Carriers(taken, together, all);
    }
}
