package opora.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Whether a target can be reached within a year, judged by what became of groups like this one, and how far chance alone would carry it there.
 *
 * <p>Cases are the steps of history whose first year was like the base ({@link Likeness}) and had not come to the target yet; reached is the number of them that had in the second year. The
 * narrowest step of likeness that finds enough is taken. At a quarter of the cases or more it is usual (4 · reached ≥ cases), below it seldom, with none of them never seen. That is what happened,
 * not what help can do, and several cases may be one group's in several years.
 *
 * <p>A base of size 0, a base that has come to the target, and too few cases or groups at the widest step cannot be judged, with the reason; nothing is made of them. Steps of size 0 cannot exist
 * ({@link OneYearOn}). The order of history does not matter.
 *
 * <p>Source: own, for ANCHORS B10; calibrated on generated history in {@code FeasibilityCalibrationTest}.
 *
 * @param unchanged empty when the base is of size 0
 */
public record Feasibility(
        Share base, ShareTarget target, Verdict verdict, Optional<Unchanged> unchanged) {

    private static final int USUAL_OF = 4;

    /** What is to be said. */
    public sealed interface Verdict {

        /** Of similar cases every fourth or more came to the target. */
        record Usual(Similar similar) implements Verdict {}

        record Seldom(Similar similar) implements Verdict {}

        record NeverSeen(Similar similar) implements Verdict {}

        record CannotBeJudged(Reason reason) implements Verdict {}
    }

    /** Why nothing can be said. */
    public sealed interface Reason {

        record OfNobody() implements Reason {}

        record ReachedAlready() implements Reason {}

        /** Also at the widest step. */
        record TooFew(Similar similar, Likeness wanted) implements Reason {}
    }

    /**
     * Cases like the base.
     *
     * @param step how alike they are
     * @param cases none of them had come to the target before
     * @param reached how many had a year later
     */
    public record Similar(Likeness.Step step, List<OneYearOn> cases, int reached) {

        public Similar {
            cases = List.copyOf(cases);
        }

        public int groups() {
            return (int) cases.stream().map(OneYearOn::group).distinct().count();
        }
    }

    /** @param history of other groups; the group itself is not like itself, it is the question */
    public static Feasibility of(
            List<OneYearOn> history,
            Share base,
            ShareTarget target,
            ShareDistribution region,
            Likeness likeness) {
        if (base.isOfNothing()) {
            return new Feasibility(
                    base,
                    target,
                    new Verdict.CannotBeJudged(new Reason.OfNobody()),
                    Optional.empty());
        }
        Verdict verdict =
                target.isReachedBy(base)
                        ? new Verdict.CannotBeJudged(new Reason.ReachedAlready())
                        : verdict(similar(history, base, target, likeness), likeness);
        return new Feasibility(
                base, target, verdict, Optional.of(Unchanged.of(base, region, target)));
    }

    private static Verdict verdict(Similar similar, Likeness likeness) {
        if (!isEnough(similar, likeness)) {
            return new Verdict.CannotBeJudged(new Reason.TooFew(similar, likeness));
        }
        if (similar.reached() == 0) {
            return new Verdict.NeverSeen(similar);
        }
        return USUAL_OF * similar.reached() >= similar.cases().size()
                ? new Verdict.Usual(similar)
                : new Verdict.Seldom(similar);
    }

    private static boolean isEnough(Similar similar, Likeness likeness) {
        return similar.cases().size() >= likeness.fewestCases()
                && similar.groups() >= likeness.fewestGroups();
    }

    /** Of the narrowest step that finds enough, else of the widest. */
    private static Similar similar(
            List<OneYearOn> history, Share base, ShareTarget target, Likeness likeness) {
        List<OneYearOn> open =
                history.stream().filter(one -> !target.isReachedBy(one.before())).toList();
        List<Similar> found =
                likeness.steps().stream().map(step -> similar(open, base, target, step)).toList();
        return found.stream()
                .filter(one -> isEnough(one, likeness))
                .findFirst()
                .orElseGet(found::getLast);
    }

    private static Similar similar(
            List<OneYearOn> open, Share base, ShareTarget target, Likeness.Step step) {
        List<OneYearOn> cases =
                open.stream().filter(one -> step.joins(base, one.before())).toList();
        return new Similar(
                step,
                cases,
                (int) cases.stream().filter(one -> target.isReachedBy(one.after())).count());
    }
}
