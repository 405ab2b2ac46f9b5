package opora.statistics;

import java.util.Arrays;

/**
 * Two groups, each with so many on one side and so many on the other: whether the first has more on its side than the second, exactly. Given all
 * margins the count of the first group has the hypergeometric distribution of Fisher, with odds when it is expected to be that many times more on its
 * side anyway: P(k) ∝ C(n, k) · C(N, m − k) · odds^k, n and N the sizes of the groups, m = all on that side.
 *
 * <p>Source: Fisher, Journal of the Royal Statistical Society 98 (1935), 39–54; with odds: Harkness, Annals of Mathematical Statistics 36 (1965),
 * 938–945.
 *
 * @param expected count of the first group on its side when odds are as said
 * @param atLeast probability of the seen count or more
 * @param attainable probability of the greatest count that the margins allow: no count gives less
 */
record EqualOdds(double expected, double atLeast, double attainable) {

    /**
     * @param at first group, on the side asked about
     * @param rest first group, on the other side
     * @param otherAt second group likewise
     * @param odds above 0; 1 when the groups are expected alike
     */
    static EqualOdds of(int at, int rest, long otherAt, long otherRest, double odds) {
        int least = least(at, otherRest);
        return summed(logs(at, rest, otherAt, otherRest, odds), least, at);
    }

    /** P(k) for k from 0 to at + rest, 0 where the margins do not allow k; arguments as in {@link #of}. */
    static double[] chances(int at, int rest, long otherAt, long otherRest, double odds) {
        double[] logs = logs(at, rest, otherAt, otherRest, odds);
        double greatest = Arrays.stream(logs).max().orElseThrow();
        double all = Arrays.stream(logs).map(log -> Math.exp(log - greatest)).sum();
        double[] chances = new double[at + rest + 1];
        int least = least(at, otherRest);
        for (int place = 0; place < logs.length; place++) {
            chances[least + place] = Math.exp(logs[place] - greatest) / all;
        }
        return chances;
    }

    private static int least(int at, long otherRest) {
        return (int) Math.max(0, at - otherRest);
    }

    /** Up to a common constant, for every count that the margins allow. */
    private static double[] logs(int at, int rest, long otherAt, long otherRest, double odds) {
        int size = at + rest;
        long margin = at + otherAt;
        int least = least(at, otherRest);
        int most = (int) Math.min(size, margin);
        double[] logs = new double[most - least + 1];
        for (int count = least; count < most; count++) {
            logs[count - least + 1] =
                    logs[count - least]
                            + Math.log(odds)
                            + Math.log(size - count)
                            + Math.log(margin - count)
                            - Math.log(count + 1.0)
                            - Math.log(otherAt + otherRest - margin + count + 1.0);
        }
        return logs;
    }

    private static EqualOdds summed(double[] logs, int least, int at) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            greatest = Math.max(greatest, log);
        }
        double all = 0;
        double tail = 0;
        double counted = 0;
        double last = Math.exp(logs[logs.length - 1] - greatest);
        for (int place = logs.length - 1; place >= 0; place--) {
            double weight = Math.exp(logs[place] - greatest);
            all += weight;
            counted += weight * (least + place);
            tail += least + place >= at ? weight : 0;
        }
        return new EqualOdds(counted / all, Math.min(1, tail / all), last / all);
    }
}
