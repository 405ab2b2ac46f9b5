package opora.identification;

import opora.vocabulary.Numbers;

/**
 * In words, how sure it is that a true share reaches the threshold: the chance is rounded half up to whole percent first and the word follows from
 * that (mockups/README, "Statuses").
 */
public enum Certainty {
    /** 90 % or more */
    CONFIDENT("уверенно", 90),
    /** 70–89 % */
    LIKELY("вероятно", 70),
    /** 20–69 % */
    ON_THE_EDGE("на грани", 20),
    /** less than 20 % */
    UNLIKELY("вряд ли", 0);

    private static final char NO_BREAK = '\u00a0';

    private final String word;
    private final int fromPercent;

    Certainty(String word, int fromPercent) {
        this.word = word;
        this.fromPercent = fromPercent;
    }

    /** {@code probability} 0–1. */
    public static Certainty of(double probability) {
        long percent = Math.round(100 * probability);
        for (Certainty certainty : values()) {
            if (percent >= certainty.fromPercent) {
                return certainty;
            }
        }
        throw new IllegalArgumentException("not a probability: " + probability);
    }

    /** The chance for people: «58 %», and «< 1 %» or «> 99 %» beyond what whole percent can say. {@code probability} 0–1. */
    public static String percent(double probability) {
        if (probability < 0.01) {
            return "<" + NO_BREAK + Numbers.percent(0.01);
        }
        if (probability > 0.99) {
            return ">" + NO_BREAK + Numbers.percent(0.99);
        }
        return Numbers.percent(probability);
    }

    /** «уверенно», «вероятно», «на грани», «вряд ли». */
    public String word() {
        return word;
    }

    /** How many of the three bars are filled: 3, 2, 1 or 0. */
    public int bars() {
        return UNLIKELY.ordinal() - ordinal();
    }
}
