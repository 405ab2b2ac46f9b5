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

    /** Of the highest score and the least ones of marks 3, 4 and 5, in this order. */
    static MarkScale of(int[] numbers) {
        return new MarkScale(numbers[1], numbers[2], numbers[3], numbers[0]);
    }

    /** The least score of mark 2, 3, 4 or 5. */
    public int least(int mark) {
        return switch (mark) {
            case 2 -> 0;
            case 3 -> three;
            case 4 -> four;
            case 5 -> five;
            default -> throw new IllegalArgumentException("mark 2–5, not " + mark);
        };
    }

    /** The highest score of mark 2, 3, 4 or 5. */
    public int most(int mark) {
        return mark == 5 ? maximum : least(mark + 1) - 1;
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
