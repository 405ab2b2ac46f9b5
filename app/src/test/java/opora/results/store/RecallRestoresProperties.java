package opora.results.store;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.results.Outcome;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Whatever is accepted and recalled in whatever order, what counts is what the accepted loads say, replayed from nothing. */
class RecallRestoresProperties {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final SmallWorld WORLD = new SmallWorld();
    private static final List<String> SCHOOLS = List.of("edu1", "edu2", "edu3");

    /** What a load says of a school: failed of ten, perhaps with a histogram, perhaps with absent. */
    record Said(int failed, boolean withScores, boolean withAbsent) {

        Outcome of(String school) {
            var told = outcome(school, 2026, "VPR-5-MA").counted(10, failed);
            if (withScores) {
                told.scores(failed, 10 - failed);
            }
            return (withAbsent ? told.absent(1) : told).build();
        }

        /** Read from the brief: an equal or poorer saying that agrees changes nothing. */
        Said over(Optional<Said> known) {
            boolean nothingNew =
                    known.isPresent()
                            && known.get().failed == failed
                            && (!withScores || known.get().withScores)
                            && (!withAbsent || known.get().withAbsent);
            return nothingNew ? known.get() : this;
        }
    }

    /** A load that says something of some schools, or the recall of one of the loads before it. */
    sealed interface Step {
        record Load(Map<String, Said> says) implements Step {}

        record Recall(int which) implements Step {}
    }

    @Property(tries = 60)
    void what_counts_is_what_the_accepted_loads_say(@ForAll("steps") List<Step> steps) {
        WORLD.inVain(() -> replay(steps));
    }

    private static void replay(List<Step> steps) {
        Map<Long, Map<String, Said>> accepted = new TreeMap<>();
        long load = 10;
        for (Step step : steps) {
            switch (step) {
                case Step.Load(Map<String, Said> says) -> {
                    load++;
                    WORLD.load(
                            load,
                            says.entrySet().stream()
                                    .map(said -> said.getValue().of(said.getKey()))
                                    .toArray(Outcome[]::new));
                    accepted.put(load, says);
                }
                case Step.Recall(int which) -> {
                    if (!accepted.isEmpty()) {
                        long recalled = List.copyOf(accepted.keySet()).get(which % accepted.size());
                        WORLD.keeper.recall(recalled);
                        accepted.remove(recalled);
                    }
                }
            }
            assertThat(counting()).isEqualTo(replayed(accepted));
        }
    }

    private static Map<String, Said> replayed(Map<Long, Map<String, Said>> accepted) {
        Map<String, Said> counts = new TreeMap<>();
        accepted.values()
                .forEach(says ->
                        says.forEach((school, said) ->
                                counts.compute(
                                        school,
                                        (same, known) -> said.over(Optional.ofNullable(known)))));
        return counts;
    }

    private static Map<String, Said> counting() {
        Map<String, Said> counts = new TreeMap<>();
        for (String school : SCHOOLS) {
            WORLD.outcomes
                    .ofSchool(ALL, Objects.requireNonNull(WORLD.school(school)))
                    .forEach(fact -> counts.put(school, said(fact.outcome())));
        }
        assertThat(
                        WORLD.outcomes.outcomes(
                                ALL,
                                List.of(new AcademicYear(2026)),
                                List.of(Procedure.of("VPR-5-MA"))))
                .hasSameSizeAs(counts.keySet());
        return counts;
    }

    private static Said said(Outcome outcome) {
        return new Said(
                ((Outcome.Result.Counted) outcome.result()).failed(),
                outcome.scores().length > 0,
                outcome.absent().isPresent());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Said> said =
                Combinators.combine(
                                Arbitraries.integers().between(2, 3),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false))
                        .as(Said::new);
        Arbitrary<Step> load =
                Arbitraries.maps(Arbitraries.of(SCHOOLS), said).ofMinSize(1).map(Step.Load::new);
        Arbitrary<Step> recall = Arbitraries.integers().between(0, 9).map(Step.Recall::new);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, load), net.jqwik.api.Tuple.of(2, recall))
                .list()
                .ofMinSize(3)
                .ofMaxSize(9);
    }
}
