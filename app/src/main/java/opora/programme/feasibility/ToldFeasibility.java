package opora.programme.feasibility;

import java.util.List;
import java.util.Optional;
import opora.statistics.Likeness;
import opora.statistics.Share;
import opora.statistics.ShareTarget;
import opora.statistics.Unchanged;
import opora.vocabulary.AcademicYear;

/**
 * What may be said of a target beside the place where it is typed.
 *
 * @param year of the result from which the way begins; empty when there is none
 * @param base those who failed then; empty when there is no result or it may not be told
 * @param unchanged what the next year may bring without any change; empty with the base
 * @param sentences in reading order, Russian, at least one
 */
public record ToldFeasibility(
        ShareTarget target,
        Optional<AcademicYear> year,
        Optional<Share> base,
        Answer answer,
        Optional<Unchanged> unchanged,
        List<String> sentences) {

    public ToldFeasibility {
        sentences = List.copyOf(sentences);
    }

    /** Counts of similar schools, or why there are none. */
    public sealed interface Answer {

        record Usual(Seen seen) implements Answer {}

        record Seldom(Seen seen) implements Answer {}

        record NeverSeen(Seen seen) implements Answer {}

        record CannotBeJudged(Why why) implements Answer {}
    }

    public enum Why {
        /** the school has no counted result of the procedure */
        NO_RESULT,
        /** the result is of a group too small to be told to the reader */
        HIDDEN,
        REACHED_ALREADY,
        /** the region has too few similar schools, or too few years */
        TOO_FEW,
        /** so few of the similar schools are out of the reader's sight that counts would tell of them */
        WITHHELD
    }

    /**
     * @param reached cases that came to the target within a year
     * @param cases a school may have several, one a year
     * @param step how alike they are
     */
    public record Seen(int reached, int cases, int schools, Likeness.Step step) {}
}
