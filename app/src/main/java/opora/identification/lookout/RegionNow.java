package opora.identification.lookout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.access.Disclosures;
import opora.identification.CountedResult;
import opora.identification.Method;
import opora.identification.warning.ClassResult;
import opora.identification.warning.Warning;
import opora.results.ClassResults;
import opora.results.ClassResults.OfClass;
import opora.results.Outcome.Result;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Held;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Share;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** Loads what counts now of all years. */
@Component
class RegionNow {

    private static final Method METHOD = Method.FEDERAL_847;

    private final ProcedureOutcomes outcomes;
    private final ClassResults classes;
    private final Disclosures disclosures;

    RegionNow(ProcedureOutcomes outcomes, ClassResults classes, Disclosures disclosures) {
        this.outcomes = outcomes;
        this.classes = classes;
        this.disclosures = disclosures;
    }

    String fingerprint() {
        return classes.fingerprint();
    }

    /** What is loaded, computed. {@code results}: everything that it rests on. */
    record Made(Warning warning, List<Source> results) {}

    Made warning() {
        Set<Procedure> needed = Warning.needed(METHOD);
        Set<AcademicYear> years =
                outcomes.held().stream().map(Held::year).collect(Collectors.toSet());
        List<Source> results =
                outcomes.outcomes(new WholeRegion(), years, needed).stream()
                        .map(known -> new Source(known.id(), result(known)))
                        .toList();
        return new Made(
                Warning.of(
                        METHOD,
                        disclosures.ofEverybody().smallest(),
                        results.stream().map(Source::result).toList(),
                        ofClasses(needed)),
                results);
    }

    private static CountedResult result(Known known) {
        Result result = known.outcome().result();
        return new CountedResult(
                Lookout.key(known.school()),
                known.outcome().year(),
                known.outcome().procedure(),
                result.participants(),
                switch (result) {
                    case Result.Counted counted -> Optional.of(counted.failed());
                    case Result.OnlyShares shares -> Optional.empty();
                });
    }

    private List<ClassResult> ofClasses(Set<Procedure> needed) {
        return classes.list(new WholeRegion(), needed).stream()
                .flatMap(RegionNow::ofClass)
                .toList();
    }

    private static Stream<ClassResult> ofClass(OfClass one) {
        return one
                .failed()
                .filter(failed -> one.participants() > 0)
                .map(failed ->
                        new ClassResult(
                                Lookout.key(one.school()),
                                one.label(),
                                one.year(),
                                one.procedure(),
                                new Share(failed, one.participants())))
                .stream();
    }
}
