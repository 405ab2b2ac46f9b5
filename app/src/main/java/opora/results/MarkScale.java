package opora.results;

/**
 * How primary scores become marks.
 *
 * @param three the least score of mark 3; below it is mark 2
 * @param four the least score of mark 4
 * @param five the least score of mark 5
 * @param maximum the highest score
 */
public record MarkScale(int three, int four, int five, int maximum) {

    public MarkScale {
        if (three <= 0 || four <= three || five <= four || maximum < five) {
            throw new IllegalArgumentException(
                    "not a scale: %d, %d, %d of %d".formatted(three, four, five, maximum));
        }
    }

    /** 2, 3, 4 or 5. @throws IllegalArgumentException for a score outside 0 … maximum */
    public int markOf(int score) {
        if (score < 0 || score > maximum) {
            throw new IllegalArgumentException("score 0–" + maximum + ", not " + score);
        }
        if (score < three) {
            return 2;
        }
        if (score < four) {
            return 3;
        }
        return score < five ? 4 : 5;
    }
}
