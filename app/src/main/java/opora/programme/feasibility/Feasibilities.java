package opora.programme.feasibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.access.Disclosures;
import opora.access.Viewer;
import opora.programme.feasibility.History.Result;
import opora.programme.feasibility.ToldFeasibility.Answer;
import opora.programme.feasibility.ToldFeasibility.Seen;
import opora.programme.feasibility.ToldFeasibility.Why;
import opora.results.ProcedureOutcomes;
import opora.statistics.DisclosedShare;
import opora.statistics.Feasibility;
import opora.statistics.Feasibility.Reason;
import opora.statistics.Feasibility.Similar;
import opora.statistics.Feasibility.Verdict;
import opora.statistics.Likeness;
import opora.statistics.OneYearOn;
import opora.statistics.ShareDistribution;
import opora.statistics.ShareTarget;
import opora.statistics.Unchanged;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** The door: how feasible a target for those who fail in a procedure is for one school. Load, compute, say. */
@Component
public class Feasibilities {

    /** Of fewer schools out of sight, but not none, the counts would tell what single ones came to. */
    private static final int FEWEST_HIDDEN = 3;

    private final ProcedureOutcomes outcomes;
    private final RegionHistory region;
    private final Schools schools;
    private final Disclosures disclosures;

    Feasibilities(
            ProcedureOutcomes outcomes,
            RegionHistory region,
            Schools schools,
            Disclosures disclosures) {
        this.outcomes = outcomes;
        this.region = region;
        this.schools = schools;
        this.disclosures = disclosures;
    }

    /**
     * From the newest counted result of the school on, for the year after it. Empty for a school out of sight.
     *
     * @param target of those who fail
     */
    public Optional<ToldFeasibility> of(
            Viewer viewer, SchoolId school, Procedure procedure, ShareTarget target) {
        return schools.find(viewer.scope(), school)
                .map(found ->
                        newest(viewer, school, procedure)
                                .map(base -> told(viewer, base, procedure, target))
                                .orElseGet(() -> silent(target, Why.NO_RESULT)));
    }

    private Optional<Result> newest(Viewer viewer, SchoolId school, Procedure procedure) {
        return outcomes.ofSchool(viewer.scope(), school).stream()
                .filter(known -> known.outcome().procedure().equals(procedure))
                .flatMap(RegionHistory::counted)
                .max(Comparator.comparing(Result::year));
    }

    private ToldFeasibility told(
            Viewer viewer, Result base, Procedure procedure, ShareTarget target) {
        if (!(disclosures.of(viewer).of(base.failed()) instanceof DisclosedShare.Whole)) {
            return silent(target, Why.HIDDEN);
        }
        History history = region.of(procedure);
        Feasibility judged =
                Feasibility.of(
                        history.steps(base.school()),
                        base.failed(),
                        target,
                        ShareDistribution.of(history.of(base.year())),
                        Likeness.USUAL);
        Unchanged unchanged = judged.unchanged().orElseThrow();
        Answer answer = answer(viewer, judged.verdict());
        return new ToldFeasibility(
                target,
                Optional.of(base.year()),
                Optional.of(base.failed()),
                answer,
                Optional.of(unchanged),
                new FeasibilityWords(base.failed(), target, unchanged).of(answer));
    }

    private static ToldFeasibility silent(ShareTarget target, Why why) {
        return new ToldFeasibility(
                target,
                Optional.empty(),
                Optional.empty(),
                new Answer.CannotBeJudged(why),
                Optional.empty(),
                List.of(FeasibilityWords.silent(why)));
    }

    private Answer answer(Viewer viewer, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Usual(Similar similar) when mayBeTold(viewer, similar) ->
                    new Answer.Usual(seen(similar));
            case Verdict.Seldom(Similar similar) when mayBeTold(viewer, similar) ->
                    new Answer.Seldom(seen(similar));
            case Verdict.NeverSeen(Similar similar) when mayBeTold(viewer, similar) ->
                    new Answer.NeverSeen(seen(similar));
            case Verdict.CannotBeJudged(Reason.OfNobody()) ->
                    new Answer.CannotBeJudged(Why.NO_RESULT);
            case Verdict.CannotBeJudged(Reason.ReachedAlready()) ->
                    new Answer.CannotBeJudged(Why.REACHED_ALREADY);
            case Verdict.CannotBeJudged(Reason.TooFew _) -> new Answer.CannotBeJudged(Why.TOO_FEW);
            case Verdict.Usual _, Verdict.Seldom _, Verdict.NeverSeen _ ->
                    new Answer.CannotBeJudged(Why.WITHHELD);
        };
    }

    private static Seen seen(Similar similar) {
        return new Seen(
                similar.reached(), similar.cases().size(), similar.groups(), similar.step());
    }

    private boolean mayBeTold(Viewer viewer, Similar similar) {
        Set<String> inSight =
                schools.list(viewer.scope()).stream()
                        .map(one -> History.group(one.id()))
                        .collect(Collectors.toSet());
        long hidden =
                similar.cases().stream()
                        .map(OneYearOn::group)
                        .distinct()
                        .filter(group -> !inSight.contains(group))
                        .count();
        return hidden == 0 || hidden >= FEWEST_HIDDEN;
    }
}
