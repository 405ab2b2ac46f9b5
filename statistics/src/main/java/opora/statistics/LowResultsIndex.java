package opora.statistics;

import java.util.Collection;

/**
 * Index of low results, Opora's own: the share of participants below the minimum over all procedures taken together, that is the mean of the
 * procedures' failing shares weighted by participants. Document 004 names an index of low results without a formula; this is none of a ministry and
 * has to be shown as Opora's own.
 *
 * <p>A pupil who took part in three procedures counts three times. A procedure without participants adds nothing. No participants at all give a share
 * of nothing, which has no value: "no data", never 0.
 *
 * <p>Source: own; METHODOLOGY 4.4.
 */
public final class LowResultsIndex {

    private LowResultsIndex() {}

    /** @param failed of each procedure: those below the minimum, of its participants */
    public static Share of(Collection<Share> failed) {
        return failed.stream().reduce(new Share(0, 0), Share::plus);
    }
}
