package opora.upkeep.sample.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many pupils a usual grade of a school has. The distribution over the schools is the measured one (METHODOLOGY 11: 5 % below 5, 21 %
 * below 10, 47 % below 20, median 21–23); which school is how large follows from where it stands.
 */
final class Sizes {

    /** Share of schools below, participants in a grade. */
    private static final double[][] QUANTILES = {
        {0, 2.6},
        {0.05, 5.2},
        {0.21, 10},
        {0.47, 20},
        {0.52, 22.5},
        {0.70, 38},
        {0.80, 54},
        {0.90, 84},
        {0.95, 118},
        {1, 200}
    };

    /** Participants are that part of the pupils; the others are absent. */
    private static final double PRESENT = 0.92;

    private Sizes() {}

    /** Sizes by the index of the site. */
    static double[] of(List<Site> sites, Dice dice) {
        double[] weights = new double[sites.size()];
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < weights.length; index++) {
            Site site = sites.get(index);
            weights[index] = site.rank().mean() + site.rank().deviation() * dice.normal();
            order.add(index);
        }
        order.sort(Comparator.comparingDouble(index -> weights[index]));
        double[] sizes = new double[weights.length];
        for (int place = 0; place < sizes.length; place++) {
            sizes[order.get(place)] = quantile((place + 0.5) / sizes.length) / PRESENT;
        }
        return sizes;
    }

    private static double quantile(double share) {
        int upper = 1;
        while (QUANTILES[upper][0] < share) {
            upper++;
        }
        double[] low = QUANTILES[upper - 1];
        double[] high = QUANTILES[upper];
        double part = (share - low[0]) / (high[0] - low[0]);
        return low[1] * StrictMath.pow(high[1] / low[1], part);
    }
}
