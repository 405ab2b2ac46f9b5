package opora.statistics;

/**
 * What may be said of a share of people to somebody who must not learn of a small group: of 25 of whom 9 failed everything, of 25 of whom 3 failed
 * with k = 5 «fewer than 5 of 25», of 4 nothing but that they are fewer than 5.
 *
 * <p>Whoever reads the answer cannot tell apart fewer than k numbers of hits. The share must be published alone: where sums over several groups
 * are published too, {@link Suppression} decides which of them are shown at all. A size of 0 is fewer than k and is said as that: nothing follows from it.
 * There are no ties. A missing share has no answer.
 *
 * <p>Source: the rules of reporting of US states under 34 CFR 99 (top and bottom coding of shares, National Center for Education Statistics,
 * SLDS Technical Brief 3, NCES 2011-603), with the borders taken from the counts instead of a table of percents.
 */
public sealed interface DisclosedShare {

    /** The group is large enough on both sides. */
    record Whole(Share share) implements DisclosedShare {}

    /** Hits are 0 … {@code hits} − 1; bottom coding. */
    record FewerHits(int hits, int size) implements DisclosedShare {}

    /** Hits are {@code hits} + 1 … {@code size}; top coding. */
    record MoreHits(int hits, int size) implements DisclosedShare {}

    /** Both sides are too small, or one might be: only the size may be said. */
    record OnlySize(int size) implements DisclosedShare {}

    /** There are fewer than {@code k} altogether. */
    record FewPeople(int k) implements DisclosedShare {}

    /** @throws IllegalArgumentException when k is below 2: then there is nothing to hide */
    static DisclosedShare of(Share share, int k) {
        if (k < 2) {
            throw new IllegalArgumentException("below 2 there is nothing to hide: " + k);
        }
        int size = share.size();
        if (size < k) {
            return new FewPeople(k);
        }
        if (size < 2 * k - 1) {
            return new OnlySize(size);
        }
        if (share.hits() < k) {
            return new FewerHits(k, size);
        }
        return size - share.hits() < k ? new MoreHits(size - k, size) : new Whole(share);
    }
}
