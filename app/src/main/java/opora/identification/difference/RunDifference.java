package opora.identification.difference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.identification.CountedResult;
import opora.identification.Method;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;

/**
 * What another run concludes otherwise, school by school, and why: the results of the later run are judged by the method of the earlier one in between, so that what the data did and
 * what the method did are told apart.
 *
 * @param changes schools of which the two conclude otherwise (status or clauses) or that only one judged, by code
 * @param same how many schools both judged with the same conclusion
 */
public record RunDifference(Run before, Run after, List<Change> changes, int same) {

    /** Why a conclusion is another one. */
    public enum Cause {
        /** other results; by the same method the conclusion would be another one too */
        DATA,
        /** another method; on the same results the conclusion would be another one too */
        METHOD,
        /** each of the two changes the conclusion */
        BOTH,
        /** only one of the runs judged the school */
        POPULATION
    }

    /** A status with its clauses; no clauses outside the list. */
    public record Conclusion(Verdict.Status status, Set<Clause> clauses) {

        static Conclusion of(SchoolVerdict verdict) {
            return new Conclusion(
                    verdict.verdict().status(),
                    verdict.verdict() instanceof Verdict.LowResults listed
                            ? Set.copyOf(listed.clauses())
                            : Set.of());
        }
    }

    /**
     * One school.
     *
     * @param was empty where the earlier run did not judge it
     * @param is empty where the later run did not judge it
     * @param crossings results that are low in one run and not in the other; none where a run did not judge it
     */
    public record Change(
            Place place,
            Optional<Entry> was,
            Optional<Entry> is,
            Cause cause,
            List<Crossing> crossings) {

        public boolean hasEntered() {
            return !isListed(was) && isListed(is);
        }

        public boolean hasLeft() {
            return isListed(was) && !isListed(is);
        }

        private static boolean isListed(Optional<Entry> entry) {
            return entry.filter(one -> one.verdict().verdict() instanceof Verdict.LowResults)
                    .isPresent();
        }
    }

    public static RunDifference of(KeptRun before, KeptRun after) {
        Map<String, Entry> was = byKey(before);
        Map<String, Entry> is = byKey(after);
        Map<String, Conclusion> between = between(before, after);
        Map<String, Change> changes = new TreeMap<>();
        int same = 0;
        for (Map.Entry<String, Entry> one : is.entrySet()) {
            Optional<Entry> then = Optional.ofNullable(was.get(one.getKey()));
            Entry now = one.getValue();
            if (then.isPresent() && conclusion(then.get()).equals(conclusion(now))) {
                same++;
                continue;
            }
            changes.put(
                    now.place().code() + " " + one.getKey(),
                    then.map(entry ->
                                    judgedTwice(
                                            entry,
                                            now,
                                            Objects.requireNonNull(between.get(one.getKey())),
                                            before,
                                            after))
                            .orElseGet(() -> judgedOnce(Optional.empty(), Optional.of(now))));
        }
        was.forEach((key, then) -> {
            if (!is.containsKey(key)) {
                changes.put(
                        then.place().code() + " " + key,
                        judgedOnce(Optional.of(then), Optional.empty()));
            }
        });
        return new RunDifference(before.run(), after.run(), List.copyOf(changes.values()), same);
    }

    /** Of every cause, also those that changed nothing; they add up to all changes. */
    public Map<Cause, Long> causes() {
        Map<Cause, Long> counts = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            counts.put(cause, changes.stream().filter(one -> one.cause() == cause).count());
        }
        return counts;
    }

    public long entered() {
        return changes.stream().filter(Change::hasEntered).count();
    }

    public long left() {
        return changes.stream().filter(Change::hasLeft).count();
    }

    private static Change judgedOnce(Optional<Entry> was, Optional<Entry> is) {
        Place place = is.or(() -> was).orElseThrow().place();
        return new Change(place, was, is, Cause.POPULATION, List.of());
    }

    private static Change judgedTwice(
            Entry was, Entry is, Conclusion between, KeptRun before, KeptRun after) {
        boolean byData = !conclusion(was).equals(between);
        boolean byMethod = !conclusion(is).equals(between);
        return new Change(
                is.place(),
                Optional.of(was),
                Optional.of(is),
                byData && byMethod ? Cause.BOTH : byData ? Cause.DATA : Cause.METHOD,
                Crossing.of(was, before.run().year(), is, after.run().year()));
    }

    /** What the method of the earlier run says of the results of the later one. */
    private static Map<String, Conclusion> between(KeptRun before, KeptRun after) {
        Map<String, Conclusion> conclusions = new HashMap<>();
        after.judge(before.run().method(), after.run().year(), mixed(before, after))
                .forEach(verdict -> conclusions.put(verdict.school(), Conclusion.of(verdict)));
        return conclusions;
    }

    /** The results of the later run, and of procedures that it did not look at those of the earlier one. */
    private static List<CountedResult> mixed(KeptRun before, KeptRun after) {
        Method later = after.run().method();
        List<CountedResult> mixed = new ArrayList<>(after.results());
        before.results().stream()
                .filter(result -> !later.lookedAt().contains(result.procedure()))
                .forEach(mixed::add);
        return mixed;
    }

    private static Conclusion conclusion(Entry entry) {
        return Conclusion.of(entry.verdict());
    }

    private static Map<String, Entry> byKey(KeptRun run) {
        Map<String, Entry> entries = new HashMap<>();
        run.list().entries().forEach(entry -> entries.put(KeptRun.key(entry), entry));
        return entries;
    }
}
