package opora.identification.warning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import opora.identification.CountedResult;
import opora.identification.JudgedOutcome;
import opora.identification.Judgement;
import opora.identification.Method;
import opora.identification.Missing;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict.Status;
import opora.identification.warning.Occasion.Sense;
import opora.identification.warning.Occasion.Trait;
import opora.statistics.LogOdds;
import opora.statistics.Share;
import opora.statistics.ShareDistribution;
import opora.statistics.Worlds;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/** What was known of every school at the end of every loaded year, judged by one method. */
final class SchoolOccasions {

    private static final int WORLDS = 2_000;
    private static final long SEED = 847;

    /** Places of the sentences. */
    private static final int NOW = 0;

    private static final int BEFORE = 1;
    private static final int SAME_PUPILS = 2;
    private static final int SIZE = 3;

    private static final Noun LOW =
            new Noun("низкий результат", "низких результата", "низких результатов");

    private final Method method;
    private final Map<AcademicYear, Map<String, SchoolVerdict>> verdicts = new HashMap<>();
    private final RegionResults region = new RegionResults();

    private SchoolOccasions(Method method) {
        this.method = method;
    }

    /** {@code years}: those that are loaded. {@code results}: also of the papers before the counted ones ({@link EarlierPaper}). */
    static List<Occasion<SchoolCase>> of(
            Method method, SortedSet<AcademicYear> years, Collection<CountedResult> results) {
        SchoolOccasions all = new SchoolOccasions(method);
        years.forEach(year -> all.judge(year, results));
        all.addEarlierPapers(results);
        return years.stream().flatMap(year -> all.of(year).stream()).toList();
    }

    private void judge(AcademicYear year, Collection<CountedResult> results) {
        Set<AcademicYear> both = Set.of(year, year.previous());
        List<CountedResult> ofYears =
                results.stream().filter(result -> both.contains(result.year())).toList();
        List<SchoolVerdict> judged =
                switch (method.judge(year, Set.of(), ofYears)) {
                    case Judgement.Judged is -> is.verdicts();
                    case Judgement.Contradicted bug ->
                            throw new IllegalArgumentException("contradicted: " + bug);
                };
        verdicts.put(
                year,
                judged.stream()
                        .filter(verdict -> verdict.verdict().status() != Status.NO_DATA)
                        .collect(Collectors.toMap(SchoolVerdict::school, verdict -> verdict)));
        for (SchoolVerdict verdict : judged) {
            for (JudgedOutcome outcome : verdict.outcomes()) {
                region.put(verdict.school(), outcome.year(), outcome.procedure(), outcome.failed());
            }
        }
    }

    private void addEarlierPapers(Collection<CountedResult> results) {
        Set<Procedure> earlier =
                method.procedures().stream()
                        .flatMap(procedure -> EarlierPaper.of(procedure).stream())
                        .map(EarlierPaper::procedure)
                        .filter(procedure -> !method.procedures().contains(procedure))
                        .collect(Collectors.toSet());
        for (CountedResult result : results) {
            if (earlier.contains(result.procedure()) && result.participants() > 0) {
                result.failed()
                        .map(failed -> new Share(failed, result.participants()))
                        .ifPresent(share ->
                                region.put(
                                        result.school(), result.year(), result.procedure(), share));
            }
        }
    }

    private List<Occasion<SchoolCase>> of(AcademicYear year) {
        return verdicts.getOrDefault(year, Map.of()).values().parallelStream()
                .map(verdict -> of(year, verdict))
                .toList();
    }

    private Occasion<SchoolCase> of(AcademicYear year, SchoolVerdict verdict) {
        List<JudgedOutcome> now = of(verdict, year);
        Beside results = beside(now);
        Beside before = beside(of(verdict, year.previous()));
        Beside samePupils = samePupils(verdict.school(), year);
        Set<Procedure> low = low(now);
        boolean listed = verdict.verdict().status() == Status.LOW_RESULTS;
        double repeated = repeated(year, verdict, method.bits(low));
        double participants = results.failed().size() / (double) now.size();
        return new Occasion<>(
                new SchoolCase(
                        verdict.school(),
                        verdict.verdict().status(),
                        low.size(),
                        now.size(),
                        results.failed()),
                verdict.school(),
                "",
                year,
                listed,
                repeated,
                results.failed().size(),
                List.of(
                        Trait.raising(LogOdds.of(repeated), NOW),
                        Trait.raising(listed ? 1 : 0, NOW),
                        Trait.raising(low.size() / (double) now.size(), NOW),
                        Trait.raising(results.deviation(), NOW),
                        Trait.raising(before.deviation(), BEFORE),
                        Trait.raising(samePupils.deviation(), SAME_PUPILS),
                        new Trait(1 / participants, SIZE, Sense.FREE)),
                List.of(
                        "В %s году %s из %d; %s"
                                .formatted(
                                        year, LOW.counted(low.size()), now.size(), results.words()),
                        said("Годом раньше, в " + year.previous() + ": ", before),
                        said(
                                "Ученики, которые будут писать работы %s года, в прошлых работах: "
                                        .formatted(year.next()),
                                samePupils),
                        "В процедуре %s года в среднем %s"
                                .formatted(
                                        year,
                                        new Noun("участник", "участника", "участников")
                                                .counted(Math.round(participants)))),
                came(year, verdict.school()));
    }

    private static String said(String of, Beside results) {
        return results.isEmpty() ? "" : of + results.words();
    }

    private static List<JudgedOutcome> of(SchoolVerdict verdict, AcademicYear year) {
        return verdict.outcomes().stream().filter(one -> one.year().equals(year)).toList();
    }

    private static Set<Procedure> low(List<JudgedOutcome> outcomes) {
        return outcomes.stream()
                .filter(JudgedOutcome::low)
                .map(JudgedOutcome::procedure)
                .collect(Collectors.toSet());
    }

    private Beside beside(List<JudgedOutcome> outcomes) {
        return new Beside(
                outcomes.stream().map(one -> new Beside.One(one.failed(), region(one))).toList());
    }

    private ShareDistribution region(JudgedOutcome outcome) {
        return region.spread(outcome.year(), outcome.procedure());
    }

    private Beside samePupils(String school, AcademicYear year) {
        List<Beside.One> written = new ArrayList<>();
        for (Procedure procedure : method.procedures()) {
            EarlierPaper.of(procedure)
                    .ifPresent(paper -> {
                        AcademicYear then = paper.yearsBefore() == 0 ? year : year.previous();
                        region.find(school, then, paper.procedure())
                                .map(share ->
                                        new Beside.One(
                                                share, region.spread(then, paper.procedure())))
                                .ifPresent(written::add);
                    });
        }
        return new Beside(written);
    }

    /**
     * How often the rule lists the school if the same procedures are held again with as many participants and true shares drawn from its results and the region's. A procedure that nobody
     * wrote in the year is taken from the year before.
     */
    private double repeated(AcademicYear year, SchoolVerdict verdict, BitSet lowNow) {
        Set<Procedure> notHeld =
                verdict.missing().stream()
                        .filter(one -> one.year().equals(year))
                        .filter(one -> one.reason() == Missing.Reason.NOT_LOADED)
                        .map(Missing::procedure)
                        .collect(Collectors.toSet());
        double[] chances = new double[method.procedures().size()];
        for (JudgedOutcome outcome : verdict.outcomes()) {
            if (outcome.year().equals(year) || notHeld.contains(outcome.procedure())) {
                int size = outcome.failed().size();
                chances[method.procedures().indexOf(outcome.procedure())] =
                        region(outcome)
                                .given(outcome.failed())
                                .atLeast(method.threshold().fewestHits(size), size);
            }
        }
        int listed =
                Worlds.count(chances, low -> !method.clauses(low, lowNow).isEmpty(), WORLDS, SEED);
        return (listed + 0.5) / (WORLDS + 1);
    }

    private Optional<Boolean> came(AcademicYear year, String school) {
        return Optional.ofNullable(verdicts.getOrDefault(year.next(), Map.of()).get(school))
                .map(verdict -> verdict.verdict().status() == Status.LOW_RESULTS);
    }
}
