package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShareBeliefProperties {

    private static final Threshold THIRTY = Threshold.ofPercent("30");

    @Property
    void one_more_who_failed_never_makes_low_less_likely(
            @ForAll @IntRange(min = 1, max = 2000) int size,
            @ForAll @IntRange(min = 0, max = 2000) int draw) {
        int hits = draw % size;
        double fewer = ShareBelief.atLeast(THIRTY, new Share(hits, size));
        double more = ShareBelief.atLeast(THIRTY, new Share(hits + 1, size));
        assertThat(more).isBetween(fewer, 1.0);
    }

    @Property
    void a_higher_threshold_is_never_more_likely_reached(
            @ForAll @IntRange(min = 1, max = 99) int percent,
            @ForAll @IntRange(min = 1, max = 2000) int size,
            @ForAll @IntRange(min = 0, max = 2000) int draw) {
        Share share = new Share(draw % (size + 1), size);
        double lower = ShareBelief.atLeast(new Threshold(percent, 100), share);
        double higher = ShareBelief.atLeast(new Threshold(percent + 1, 100), share);
        assertThat(higher).isBetween(0.0, lower);
    }
}
