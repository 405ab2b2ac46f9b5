package opora.results.telling;

import opora.statistics.Share;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * A number that a finding may speak of.
 *
 * @param value in its own unit: percent, percentage points, pieces
 * @param text as a sentence says it
 * @param count what the verb beside it agrees with: 1 «не справился», 2 «не справились»; 0 where nothing is counted
 * @param n participants it is of
 */
record Reading(double value, String text, long count, int n) {

    /** «6 из 49 · 12,2 %»; nothing else than a share of somebody. */
    static Reading share(Share share) {
        double percent = 100 * share.value();
        return new Reading(percent, text(share), share.hits(), share.size());
    }

    static String text(Share share) {
        return "%s из %s · %s"
                .formatted(
                        Numbers.whole(share.hits()),
                        Numbers.whole(share.size()),
                        Words.percent(100 * share.value()));
    }

    static Reading percent(double percent, int n) {
        return new Reading(percent, Words.percent(percent), 0, n);
    }

    /** «7,9 пункта». */
    static Reading points(double points, int n) {
        return new Reading(points, Numbers.decimal(points, 1) + "\u00a0пункта", 0, n);
    }

    /** «2 задания». */
    static Reading counted(long count, Noun noun, int n) {
        return new Reading(count, noun.counted(count), count, n);
    }

    /** A number that is compared and not said. */
    static Reading unsaid(double value, int n) {
        return new Reading(value, "", 0, n);
    }

    static Reading words(String text, int n) {
        return new Reading(0, text, 0, n);
    }
}
