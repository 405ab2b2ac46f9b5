package opora.identification.method.federal847;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.identification.CountedResult;
import opora.identification.EgeMaths;
import opora.identification.Judgement.Contradiction;
import opora.identification.Method;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The results of the two years, one per school, year and procedure. Equal results given twice count once; of two results with the same
 * participants, one of them only as shares, the whole counts are taken.
 *
 * <p>ЕГЭ maths: where a school has no result of EGE-11-MA, base and profile of that year are added up, each participant having failed against
 * the minimum of the exam taken (METHODOLOGY 0.3). Where the method counts the results after retakes, they stand for those of the first attempt.
 */
final class Evidence {

    private static final Comparator<CountedResult> BY_SIZE =
            comparing(CountedResult::participants)
                    .thenComparing(result -> result.failed().orElse(-1));

    private final Method method;
    private final Map<Key, CountedResult> results = new HashMap<>();
    private final Set<Held> given = new HashSet<>();
    private final Set<Held> held = new HashSet<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    private record Key(String school, AcademicYear year, Procedure procedure) {}

    private record Held(AcademicYear year, Procedure procedure) {}

    private Evidence(Method method) {
        this.method = method;
    }

    /** Keeps what the method can look at: its procedures and the parts of ЕГЭ maths, in the year and the year before. */
    static Evidence of(Collection<CountedResult> results, AcademicYear year, Method method) {
        Set<Procedure> looked = method.lookedAt();
        Set<AcademicYear> years = Set.of(year, year.previous());
        Evidence evidence = new Evidence(method);
        Map<Key, List<CountedResult>> severally = new HashMap<>();
        for (CountedResult result : results) {
            if (looked.contains(result.procedure()) && years.contains(result.year())) {
                evidence.add(result, severally);
            }
        }
        severally.forEach(evidence::settle);
        evidence.contradictions.sort(
                comparing(Contradiction::school)
                        .thenComparing(Contradiction::year, Comparator.reverseOrder())
                        .thenComparing(Contradiction::procedure));
        return evidence;
    }

    /** {@code severally}: gathers what was given more than once, and differently. */
    private void add(CountedResult result, Map<Key, List<CountedResult>> severally) {
        Key key = new Key(result.school(), result.year(), result.procedure());
        CountedResult first = results.putIfAbsent(key, result);
        if (first != null && !first.equals(result)) {
            severally.computeIfAbsent(key, _ -> new ArrayList<>(List.of(first))).add(result);
        }
        if (given.add(new Held(result.year(), result.procedure()))) {
            EgeMaths.held(result.procedure())
                    .map(procedure -> new Held(result.year(), procedure))
                    .forEach(held::add);
        }
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    /** The result that counts for a school. */
    Optional<CountedResult> find(String school, AcademicYear year, Procedure procedure) {
        List<CountedResult> behind =
                method.behind(
                        procedure,
                        one -> settled(school, year, one),
                        some -> sum(some).filter(Evidence::isShare).isPresent());
        if (behind.size() == 1 && behind.getFirst().procedure().equals(procedure)) {
            return Optional.of(behind.getFirst());
        }
        return sum(behind)
                .map(sum ->
                        new CountedResult(
                                school, year, procedure, sum.participants(), sum.failed()));
    }

    /** Whether any school of the input has a result of the procedure and year. */
    boolean isHeld(AcademicYear year, Procedure procedure) {
        return held.contains(new Held(year, procedure));
    }

    private void settle(Key key, List<CountedResult> given) {
        List<CountedResult> counted =
                given.stream().filter(one -> one.failed().isPresent()).distinct().toList();
        List<CountedResult> different =
                given.stream()
                        .distinct()
                        .filter(one -> one.failed().isPresent() || isNews(one, counted))
                        .sorted(BY_SIZE)
                        .toList();
        if (different.size() > 1) {
            contradictions.add(
                    new Contradiction(key.school(), key.year(), key.procedure(), different));
        }
        results.put(key, different.getFirst());
    }

    /** Shares add nothing where whole counts of as many participants are known. */
    private static boolean isNews(CountedResult shares, List<CountedResult> counted) {
        return counted.stream().noneMatch(one -> one.participants() == shares.participants());
    }

    private List<CountedResult> settled(String school, AcademicYear year, Procedure procedure) {
        CountedResult one = results.get(new Key(school, year, procedure));
        return one == null ? List.of() : List.of(one);
    }

    private static Optional<CountedResult> sum(List<CountedResult> results) {
        return results.stream().reduce(Evidence::together);
    }

    private static boolean isShare(CountedResult result) {
        return result.participants() > 0 && result.failed().isPresent();
    }

    private static CountedResult together(CountedResult base, CountedResult profile) {
        return new CountedResult(
                base.school(),
                base.year(),
                base.procedure(),
                Math.addExact(base.participants(), profile.participants()),
                failures(base).flatMap(one -> failures(profile).map(other -> one + other)));
    }

    /** Of nobody nobody failed, also where the source gives only shares. */
    private static Optional<Integer> failures(CountedResult result) {
        return result.participants() == 0 ? Optional.of(0) : result.failed();
    }
}
