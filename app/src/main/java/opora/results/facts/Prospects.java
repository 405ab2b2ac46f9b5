package opora.results.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.intake.formats.Keeper.Prospect;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What will be known of each procedure once a load is accepted. */
final class Prospects {

    private static final Threshold LOW = Threshold.ofPercent("30");

    private Prospects() {}

    /** Newest year first; only procedures of the load. */
    static List<Prospect> of(Collection<CountingFact> counting, List<StagedFact> taken) {
        Map<Held, Map<Subject, Result>> before = new HashMap<>();
        for (CountingFact fact : counting) {
            before.computeIfAbsent(Held.of(fact.subject()), held -> new HashMap<>())
                    .put(fact.subject(), new Result(fact.participants(), fact.failed()));
        }
        Map<Held, Map<Subject, Result>> after = new TreeMap<>(Held.NEWEST_FIRST);
        for (StagedFact fact : taken) {
            Held held = Held.of(fact.subject());
            after.computeIfAbsent(held, same -> new HashMap<>(before.getOrDefault(same, Map.of())))
                    .put(fact.subject(), new Result(fact.participants(), fact.failed()));
        }
        List<Prospect> prospects = new ArrayList<>();
        after.forEach((held, results) ->
                prospects.add(
                        prospect(
                                held,
                                before.getOrDefault(held, Map.of()).values(),
                                results.values())));
        return prospects;
    }

    private static Prospect prospect(
            Held held, Collection<Result> before, Collection<Result> after) {
        int participants = 0;
        int failed = 0;
        int low = 0;
        int onlyShares = 0;
        for (Result result : after) {
            if (result.participants() == 0) {
                continue;
            }
            if (result.failed().isEmpty()) {
                onlyShares++;
                continue;
            }
            participants += result.participants();
            failed += result.failed().get();
            if (LOW.isReachedBy(new Share(result.failed().get(), result.participants()))) {
                low++;
            }
        }
        Optional<Integer> told = participants == 0 ? Optional.empty() : Optional.of(failed);
        return new Prospect(
                held.year(),
                held.procedure(),
                withParticipants(before),
                withParticipants(after),
                onlyShares,
                participants,
                told,
                told.isEmpty() ? Optional.empty() : Optional.of(low));
    }

    private static int withParticipants(Collection<Result> results) {
        return (int) results.stream().filter(result -> result.participants() > 0).count();
    }

    private record Result(int participants, Optional<Integer> failed) {}

    private record Held(AcademicYear year, Procedure procedure) {
        static final Comparator<Held> NEWEST_FIRST =
                Comparator.comparing(Held::year).reversed().thenComparing(Held::procedure);

        static Held of(Subject subject) {
            return new Held(subject.year(), subject.procedure());
        }
    }
}
