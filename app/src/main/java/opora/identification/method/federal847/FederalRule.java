package opora.identification.method.federal847;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import opora.identification.CountedResult;
import opora.identification.JudgedOutcome;
import opora.identification.Judgement;
import opora.identification.Method;
import opora.identification.Missing;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import opora.statistics.Share;
import opora.statistics.ShareBelief;
import opora.statistics.ShareInterval;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Judges every school by METHODOLOGY §0.4: at least two low procedures of the year (clause A), or one low in the year and one in the year before
 * (clause B), is the list; one low is the zone of risk; none low is clear; no procedure of the year with data is no data, whatever the year before
 * was like.
 */
public final class FederalRule {

    private final Method method;
    private final AcademicYear year;
    private final Evidence evidence;
    private final Map<Share, Appraisal> appraised = new ConcurrentHashMap<>();

    private FederalRule(Method method, AcademicYear year, Evidence evidence) {
        this.method = method;
        this.year = year;
        this.evidence = evidence;
    }

    /** See {@link Method#judge}. */
    public static Judgement judge(
            Method method,
            AcademicYear year,
            Collection<String> schools,
            Collection<CountedResult> results) {
        Evidence evidence = Evidence.of(results, year, method);
        if (!evidence.contradictions().isEmpty()) {
            return new Judgement.Contradicted(evidence.contradictions());
        }
        Set<String> population = new TreeSet<>(schools);
        results.forEach(result -> population.add(result.school()));
        FederalRule rule = new FederalRule(method, year, evidence);
        return new Judgement.Judged(population.parallelStream().map(rule::judge).toList());
    }

    private SchoolVerdict judge(String school) {
        List<JudgedOutcome> outcomes = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (AcademicYear each : List.of(year, year.previous())) {
            for (Procedure procedure : method.procedures()) {
                Optional<CountedResult> result = evidence.find(school, each, procedure);
                Optional<Missing> why = whyNotCounted(each, procedure, result);
                why.ifPresent(missing::add);
                result.filter(one -> why.isEmpty()).map(this::appraise).ifPresent(outcomes::add);
            }
        }
        return new SchoolVerdict(school, verdict(outcomes, missing), outcomes, missing);
    }

    private Optional<Missing> whyNotCounted(
            AcademicYear year, Procedure procedure, Optional<CountedResult> result) {
        Optional<Missing.Reason> reason =
                result.map(this::flaw)
                        .orElseGet(() ->
                                Optional.of(
                                        evidence.isHeld(year, procedure)
                                                ? Missing.Reason.SCHOOL_NOT_IN_FILE
                                                : Missing.Reason.NOT_LOADED));
        return reason.map(why -> new Missing(year, procedure, why));
    }

    private Optional<Missing.Reason> flaw(CountedResult result) {
        if (result.participants() == 0) {
            return Optional.of(Missing.Reason.NO_PARTICIPANTS);
        }
        if (result.participants() < method.minParticipants()) {
            return Optional.of(Missing.Reason.TOO_FEW);
        }
        return result.failed().isEmpty()
                ? Optional.of(Missing.Reason.ONLY_SHARES)
                : Optional.empty();
    }

    private JudgedOutcome appraise(CountedResult result) {
        Share failed = new Share(result.failed().orElseThrow(), result.participants());
        return appraised
                .computeIfAbsent(failed, this::appraise)
                .of(result.year(), result.procedure());
    }

    private Appraisal appraise(Share failed) {
        return new Appraisal(
                failed,
                method.threshold().isReachedBy(failed),
                method.threshold().margin(failed),
                ShareInterval.of(failed),
                ShareBelief.atLeast(method.threshold(), failed));
    }

    /** What a share means whatever procedure and school it is of: worked out once for all that failed 3 of 10. */
    private record Appraisal(
            Share failed, boolean low, int margin, ShareInterval interval, double probabilityLow) {

        JudgedOutcome of(AcademicYear year, Procedure procedure) {
            return new JudgedOutcome(
                    year,
                    procedure,
                    failed,
                    low,
                    margin,
                    interval,
                    probabilityLow,
                    failed.size() < JudgedOutcome.SMALL_BELOW);
        }
    }

    private Verdict verdict(List<JudgedOutcome> outcomes, List<Missing> missing) {
        if (outcomes.stream().noneMatch(outcome -> outcome.year().equals(year))) {
            return new Verdict.NoData(
                    missing.stream().filter(one -> one.year().equals(year)).toList());
        }
        Set<Procedure> low = low(outcomes, year);
        Set<Clause> clauses =
                method.clauses(method.bits(low), method.bits(low(outcomes, year.previous())));
        if (!clauses.isEmpty()) {
            return new Verdict.LowResults(clauses);
        }
        return low.isEmpty() ? new Verdict.Clear() : new Verdict.AtRisk();
    }

    private static Set<Procedure> low(List<JudgedOutcome> outcomes, AcademicYear year) {
        return outcomes.stream()
                .filter(outcome -> outcome.year().equals(year) && outcome.low())
                .map(JudgedOutcome::procedure)
                .collect(Collectors.toSet());
    }
}
