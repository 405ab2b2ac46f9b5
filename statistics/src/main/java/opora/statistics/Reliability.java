package opora.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whether a forecast means what it says: of the cases of which it said about 30 %, how many came. Cases are put into bins by the told chance, lower edge included, upper edge only
 * in the last bin; of a bin the mean of the told chances stands beside the share that came and its exact 95 % interval ({@link ShareInterval}). A forecast is calibrated where the two agree.
 *
 * <p>Bins without a case are left out. Cases of one school are not independent, which the interval does not know: it is a little too narrow then.
 *
 * <p>Source: Murphy, Winkler, Applied Statistics 26 (1977), 41–47.
 */
public record Reliability(List<Bin> bins) {

    /**
     * @param from lower edge, 0–1
     * @param to upper edge
     * @param told mean of the chances told of its cases
     * @param came how many came, of all its cases; at least one case
     */
    public record Bin(double from, double to, double told, Share came, ShareInterval interval) {

        /** Whether what was told can be the truth. */
        public boolean agrees() {
            return interval.contains(told);
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** {@code edges}: rising, the first 0 and the last 1. */
    public static Reliability of(Collection<Foretold> all, List<Double> edges) {
        if (edges.size() < 2 || edges.getFirst() != 0 || edges.getLast() != 1) {
            throw new IllegalArgumentException("edges from 0 to 1, not " + edges);
        }
        List<Bin> bins = new ArrayList<>();
        for (int at = 1; at < edges.size(); at++) {
            double from = edges.get(at - 1);
            double to = edges.get(at);
            List<Foretold> inside =
                    all.stream()
                            .filter(one -> one.chance() >= from)
                            .filter(one -> one.chance() < to || to == 1)
                            .toList();
            if (!inside.isEmpty()) {
                bins.add(bin(from, to, inside));
            }
        }
        return new Reliability(bins);
    }

    private static Bin bin(double from, double to, List<Foretold> inside) {
        Share came = new Share((int) inside.stream().filter(Foretold::came).count(), inside.size());
        double told = inside.stream().mapToDouble(Foretold::chance).average().orElseThrow();
        return new Bin(from, to, told, came, ShareInterval.of(came));
    }
}
