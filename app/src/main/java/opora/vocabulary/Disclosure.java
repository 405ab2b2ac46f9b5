package opora.vocabulary;

import java.util.Set;
import opora.statistics.CountTable;
import opora.statistics.DisclosedShare;
import opora.statistics.Share;
import opora.statistics.Suppression;
import opora.statistics.Suppression.Zeros;

/**
 * How small a group of people somebody may read of. Whatever leaves the circle of those who are in charge of the schools — a page for the public,
 * open data, a file for a curator — asks it: {@link #of} for a share that stands alone, {@link #hidden} for counts with their sums, all
 * tables that are published together at once.
 *
 * @param smallest the fewest people that may be told apart, 2 or more; 0 where nothing is hidden
 */
public record Disclosure(int smallest) {

    /** For those who are in charge: the school itself, its municipality, the region. */
    public static final Disclosure WHOLE = new Disclosure(0);

    private static final char NO_BREAK = '\u00a0';
    private static final String PERCENT = "\u202f%";

    public Disclosure {
        if (smallest < 0 || smallest == 1) {
            throw new IllegalArgumentException("0 or at least 2, not " + smallest);
        }
    }

    public boolean hides() {
        return smallest > 0;
    }

    /** What may be said of a share whose sums over several groups are not told. */
    public DisclosedShare of(Share share) {
        return hides() ? DisclosedShare.of(share, smallest) : new DisclosedShare.Whole(share);
    }

    /** The cells that must not be shown of counts of people, in the order of the table. */
    public <K> Set<K> hidden(CountTable<K> table, Zeros zeros) {
        return hides() ? new Suppression(smallest, zeros).hidden(table) : Set.of();
    }

    /**
     * «9 из 25 · 36 %», «меньше 5 из 25 · меньше 20 %», «больше 20 из 25 · больше 80 %», «доля из 8 скрыта», «меньше 5 участников»; of
     * nobody, where nothing is hidden, «0 из 0».
     */
    public String words(Share share) {
        return switch (of(share)) {
            case DisclosedShare.Whole(Share whole) ->
                    whole.isOfNothing()
                            ? of(0, 0)
                            : of(whole.hits(), whole.size())
                                    + " ·"
                                    + NO_BREAK
                                    + Numbers.percent(whole.hits(), whole.size());
            case DisclosedShare.FewerHits few ->
                    less(of(few.hits(), few.size())) + " ·" + NO_BREAK + percent(few);
            case DisclosedShare.MoreHits many ->
                    more(of(many.hits(), many.size())) + " ·" + NO_BREAK + percent(many);
            case DisclosedShare.OnlySize(int size) ->
                    "доля из" + NO_BREAK + Numbers.whole(size) + " скрыта";
            case DisclosedShare.FewPeople(int k) -> less(Integer.toString(k)) + " участников";
        };
    }

    /** «меньше 20 %»: the share is below it, also when the percent is rounded. */
    public static String percent(DisclosedShare.FewerHits few) {
        return less(Math.ceilDiv(100L * few.hits(), few.size()) + PERCENT);
    }

    /** «больше 80 %»: the share is above it, also when the percent is rounded. */
    public static String percent(DisclosedShare.MoreHits many) {
        return more(100L * many.hits() / many.size() + PERCENT);
    }

    public static String less(String number) {
        return "меньше" + NO_BREAK + number;
    }

    public static String more(String number) {
        return "больше" + NO_BREAK + number;
    }

    private static String of(int hits, int size) {
        return Numbers.whole(hits) + NO_BREAK + "из" + NO_BREAK + Numbers.whole(size);
    }
}
