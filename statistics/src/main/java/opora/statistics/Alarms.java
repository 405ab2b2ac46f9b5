package opora.statistics;

import java.util.Collection;

/**
 * What becomes of a forecast when everybody above a cut-off is warned: how many were warned for nothing and how many were not warned and should have been. A case is warned
 * when its chance is at least the cut-off; equality warns.
 *
 * <p>Where nobody is warned the share of false alarms is one of nothing, and where nothing came so is the share of the missed: ask {@link Share#isOfNothing()} first.
 *
 * <p>Source: Pepe, The Statistical Evaluation of Medical Tests (2003), section 2.1.
 *
 * @param cutOff 0–1
 * @param falseAlarms warned although nothing came, of all who were warned
 * @param missed not warned although it came, of all to whom it came
 */
public record Alarms(double cutOff, Share falseAlarms, Share missed) {

    public static Alarms of(Collection<Foretold> all, double cutOff) {
        int warned = 0;
        int falsely = 0;
        int came = 0;
        int missed = 0;
        for (Foretold one : all) {
            boolean alarm = one.chance() >= cutOff;
            warned += alarm ? 1 : 0;
            falsely += alarm && !one.came() ? 1 : 0;
            came += one.came() ? 1 : 0;
            missed += !alarm && one.came() ? 1 : 0;
        }
        return new Alarms(cutOff, new Share(falsely, warned), new Share(missed, came));
    }
}
