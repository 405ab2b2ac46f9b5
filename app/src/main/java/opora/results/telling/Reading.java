package opora.results.telling;

import opora.vocabulary.Numbers;

/**
 * A number that a finding may speak of.
 *
 * @param value in its own unit: percent, percentage points, pieces
 * @param text as a sentence says it
 * @param n participants it is of
 */
record Reading(double value, String text, int n) {

    /** «6 из 49 · 12,2 %». */
    static Reading share(int hits, int size) {
        double percent = 100.0 * hits / size;
        return new Reading(
                percent,
                "%s из %s · %s"
                        .formatted(
                                Numbers.whole(hits), Numbers.whole(size), Words.percent(percent)),
                size);
    }

    static Reading percent(double percent, int n) {
        return new Reading(percent, Words.percent(percent), n);
    }

    /** «7,9 пункта». */
    static Reading points(double points, int n) {
        return new Reading(points, Numbers.decimal(points, 1) + "\u00a0пункта", n);
    }

    static Reading words(String text, int n) {
        return new Reading(0, text, n);
    }
}
