package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShareIntervalProperties {

    @Property
    void the_seen_share_lies_inside(
            @ForAll @IntRange(min = 1, max = 2000) int size,
            @ForAll @IntRange(min = 0, max = 2000) int draw) {
        Share share = new Share(draw % (size + 1), size);
        assertThat(ShareInterval.of(share).contains(share.value())).isTrue();
    }

    @Property
    void failing_and_passing_mirror_each_other(
            @ForAll @IntRange(min = 1, max = 2000) int size,
            @ForAll @IntRange(min = 0, max = 2000) int draw) {
        Share share = new Share(draw % (size + 1), size);
        ShareInterval one = ShareInterval.of(share);
        ShareInterval other = ShareInterval.of(share.rest());
        assertThat(one.lower()).isCloseTo(1 - other.upper(), within(1e-9));
        assertThat(one.upper()).isCloseTo(1 - other.lower(), within(1e-9));
    }

    @Property
    void one_hit_more_moves_both_limits_up(
            @ForAll @IntRange(min = 2, max = 2000) int size,
            @ForAll @IntRange(min = 0, max = 2000) int draw) {
        int hits = draw % size;
        ShareInterval fewer = ShareInterval.of(new Share(hits, size));
        ShareInterval more = ShareInterval.of(new Share(hits + 1, size));
        assertThat(more.lower()).isGreaterThan(fewer.lower());
        assertThat(more.upper()).isGreaterThan(fewer.upper());
    }
}
