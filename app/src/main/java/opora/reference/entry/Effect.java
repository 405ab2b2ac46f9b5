package opora.reference.entry;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import opora.reference.Contents;
import opora.results.MarkScale;
import opora.results.Outcome;
import opora.results.Outcome.MarkCounts;

/**
 * What the loaded results would be under another scale or minimum. Nothing is changed by it: this is to be read before a version is confirmed.
 * Conditions of marks are left out, for sums of a school do not tell who has which points.
 *
 * @param schools whose result tells scores and who failed
 * @param pupils of them
 * @param otherSchools in which somebody would have another mark
 * @param otherPupils at least so many would have another mark: so far the counts of a school differ
 * @param failed as loaded
 * @param wouldFail by the scale or the minimum
 */
public record Effect(
        int schools, int pupils, int otherSchools, int otherPupils, int failed, int wouldFail) {

    private static final Effect NONE = new Effect(0, 0, 0, 0, 0, 0);
    private static final int MARKS = 4;

    /**
     * {@code loaded}: what counts now of one procedure and year. Without a scale and a minimum nothing can be said; scores beyond the scale have
     * no mark by it.
     */
    public static Effect of(List<Outcome> loaded, Contents known) {
        Effect sum = NONE;
        for (Outcome school : loaded) {
            if (school.scores().length > 0
                    && school.result() instanceof Outcome.Result.Counted(int _, int failed)) {
                sum =
                        known.scale()
                                .map(scale -> byScale(school, failed, scale))
                                .or(() ->
                                        known.minimum()
                                                .map(least -> byMinimum(school, failed, least)))
                                .orElse(NONE)
                                .and(sum);
            }
        }
        return sum;
    }

    private static Effect byScale(Outcome school, int failed, MarkScale scale) {
        int[] marks =
                counts(
                        school.scores(),
                        score -> score > scale.maximum() ? MARKS : scale.markOf(score) - 2);
        int others =
                school.marks()
                        .map(loaded -> moved(loaded, marks))
                        .orElse(Math.abs(failed - marks[0]));
        return of(school, others, failed, marks[0]);
    }

    private static Effect byMinimum(Outcome school, int failed, int least) {
        int below = counts(school.scores(), score -> score < least ? 0 : MARKS)[0];
        return of(school, Math.abs(failed - below), failed, below);
    }

    private static Effect of(Outcome school, int others, int failed, int wouldFail) {
        int pupils = IntStream.of(school.scores()).sum();
        return new Effect(1, pupils, others > 0 ? 1 : 0, others, failed, wouldFail);
    }

    private static int[] counts(int[] scores, IntFunction<Integer> place) {
        int[] counts = new int[MARKS + 1];
        for (int score = 0; score < scores.length; score++) {
            counts[place.apply(score)] += scores[score];
        }
        return counts;
    }

    /** Who would come to a mark that fewer have now. */
    private static int moved(MarkCounts loaded, int[] byScale) {
        int moved = 0;
        for (int mark = 2; mark <= 5; mark++) {
            moved += Math.max(0, byScale[mark - 2] - loaded.of(mark));
        }
        return moved;
    }

    private Effect and(Effect other) {
        return new Effect(
                schools + other.schools,
                pupils + other.pupils,
                otherSchools + other.otherSchools,
                otherPupils + other.otherPupils,
                failed + other.failed,
                wouldFail + other.wouldFail);
    }
}
