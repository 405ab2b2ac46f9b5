package opora.ui;

import opora.vocabulary.Numbers;

/**
 * How sure one may be that the true share reaches the threshold, in a word, bars and percent ({@code ui/certainty.jte}). The word follows
 * the percent as shown: 90 and more «уверенно», 70–89 «вероятно», 20–69 «на грани», less «вряд ли» (mockups/README).
 *
 * @param percent as shown: «<1 %» below one, and «>99 %» where rounding would say 100
 */
public record Certainty(Level level, String percent) {

    public enum Level {
        SURE("уверенно", 3),
        LIKELY("вероятно", 2),
        EDGE("на грани", 1),
        UNLIKELY("вряд ли", 0);

        private final String word;
        private final int bars;

        Level(String word, int bars) {
            this.word = word;
            this.bars = bars;
        }

        public String word() {
            return word;
        }

        /** Filled bars, 0–3. */
        public int bars() {
            return bars;
        }
    }

    /** {@code probability} 0–1. */
    public static Certainty of(double probability) {
        long rounded = (long) Math.floor(probability * 100 + 0.5);
        Level level =
                rounded >= 90
                        ? Level.SURE
                        : rounded >= 70
                                ? Level.LIKELY
                                : rounded >= 20 ? Level.EDGE : Level.UNLIKELY;
        return new Certainty(level, shown(probability, rounded));
    }

    private static String shown(double probability, long rounded) {
        if (probability < 0.01) {
            return "<" + Numbers.percent(0.01);
        }
        return rounded >= 100 ? ">" + Numbers.percent(0.99) : Numbers.percent(rounded, 100);
    }
}
