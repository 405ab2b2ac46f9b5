package opora.upkeep.sample.exam;

import opora.upkeep.sample.region.Dice;
import opora.upkeep.sample.region.Story;

/** Marks of the mark book beside those of the procedure: kinder as a rule (METHODOLOGY 1.6: lowered 35, confirmed 58, raised 7 %). */
final class MarkBook {

    /** Percent of «2», «3», «4», «5» in the mark book by mark of the procedure. */
    private static final int[][] BESIDE = {
        {7, 80, 12, 1}, {1, 61, 36, 2}, {0, 8, 76, 16}, {0, 1, 33, 66}
    };

    /** In an inflated school the mark book agrees nearly always. */
    private static final double AGREED = 0.92;

    private static final double EMPTY = 0.01;

    static final int NO_MARK = 0;

    private MarkBook() {}

    /** 2–5 or {@link #NO_MARK}. */
    static int beside(int mark, Story story, Dice dice) {
        if (dice.hits(EMPTY)) {
            return NO_MARK;
        }
        if (story == Story.INFLATED && dice.hits(AGREED)) {
            return mark;
        }
        return drawn(BESIDE[mark - 2], dice);
    }

    private static int drawn(int[] percents, Dice dice) {
        int rest = dice.upTo(100);
        int mark = 0;
        while (rest >= percents[mark]) {
            rest -= percents[mark++];
        }
        return mark + 2;
    }
}
