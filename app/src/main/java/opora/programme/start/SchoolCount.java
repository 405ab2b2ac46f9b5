package opora.programme.start;

import opora.statistics.Share;
import opora.vocabulary.Disclosure;

/**
 * How many schools are low among so many. A municipal programme is read by every school of the territory once it is approved, so a count is written down only where no school can work out another
 * one from it: of three schools at least, two of them not low.
 */
record SchoolCount(int low, int all) {

    private static final int FEWEST = 3;
    private static final int FEWEST_OTHERS = 2;

    boolean mayBeTold() {
        return all >= FEWEST && all - low >= FEWEST_OTHERS;
    }

    /** «3 из 9 · 33 %»: schools, not people. */
    String words() {
        return Disclosure.WHOLE.words(new Share(low, all));
    }
}
