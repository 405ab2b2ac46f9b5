package opora.statistics;

/**
 * The 95 % interval of the true solvability of a task, 0–1, from nothing but the sum of points, the number of cells and the maximum.
 *
 * <p>Maximum 1: the exact interval of a share, {@link ShareInterval}. Maximum above 1: how the points spread is not known, only that each lies in 0 …
 * maximum. The widest spread that a mean allows is "all or nothing", and no spread gives sums further off than the bound of Hoeffding made for it:
 * P(mean share ≥ x | true p) ≤ exp(−n·K(x, p)), K(x, p) = x·ln(x/p) + (1 − x)·ln((1 − x)/(1 − p)), likewise below. The limits are where this bound is
 * 2.5 %. It covers the true value in at least 95 of 100 samples however the points are spread, and is wider than needed when most get a middle score:
 * a conservative answer, wider than Clopper–Pearson too. At mean 0 or 1 it is the same as Clopper–Pearson. Limits are right to nine decimals.
 *
 * <p>Assumes that pupils answer independently. At 0 cells there is no {@link Solvability.Counted} and no interval.
 *
 * <p>Source: Hoeffding, Journal of the American Statistical Association 58 (1963), 13–30, theorem 1; METHODOLOGY 0.9.
 */
final class SolvabilityInterval {

    private static final double LOG_TAIL = Math.log(1 / 0.025);
    private static final int HALVINGS = 60;

    private SolvabilityInterval() {}

    static ShareInterval of(Solvability.Counted task) {
        if (task.maximum() == 1) {
            return ShareInterval.of(new Share((int) task.points(), task.cells()));
        }
        double seen = task.points() / ((double) task.cells() * task.maximum());
        double allowed = LOG_TAIL / task.cells();
        return new ShareInterval(
                seen == 0 ? 0 : limit(seen, 0, allowed), seen == 1 ? 1 : limit(seen, 1, allowed));
    }

    /** Where the divergence from what was seen reaches the allowed one, between what was seen and the end. */
    private static double limit(double seen, double end, double allowed) {
        double near = seen;
        double far = end;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (near + far) / 2;
            if (divergence(seen, middle) > allowed) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return far;
    }

    private static double divergence(double seen, double truth) {
        return part(seen, truth) + part(1 - seen, 1 - truth);
    }

    private static double part(double seen, double truth) {
        return seen == 0 ? 0 : seen * Math.log(seen / truth);
    }
}
