package opora.results.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.intake.formats.Keeper.Change;
import opora.intake.formats.Keeper.Clash;
import opora.intake.formats.Keeper.Difference;
import opora.intake.formats.Keeper.Place;
import opora.intake.formats.Keeper.Preview;
import opora.intake.formats.Keeper.Told;
import opora.territory.SchoolId;

/** Lays what a load brings beside what counts now. */
public final class Weighing {

    private static final int EXAMPLES = 200;

    private final Map<Subject, CountingFact> counting;
    private final Function<SchoolId, String> names;

    /** {@code counting}: all facts that count of the years and procedures of the load; {@code names}: of the schools in them. */
    public Weighing(List<CountingFact> counting, Function<SchoolId, String> names) {
        this.counting =
                counting.stream()
                        .collect(Collectors.toMap(CountingFact::subject, Function.identity()));
        this.names = names;
    }

    public Preview weigh(List<StagedFact> staged) {
        Map<Subject, List<StagedFact>> bySubject =
                staged.stream()
                        .collect(
                                Collectors.groupingBy(
                                        StagedFact::subject,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<PartKey, Tally> parts = new TreeMap<>();
        List<Clash> clashes = new ArrayList<>();
        List<StagedFact> taken = new ArrayList<>();
        for (List<StagedFact> about : bySubject.values()) {
            Optional<StagedFact> richest = richest(about);
            if (richest.isEmpty()) {
                clashes.addAll(clashes(about));
            }
            for (StagedFact one : about) {
                Tally tally = parts.computeIfAbsent(PartKey.of(one), key -> new Tally());
                if (richest.isPresent() && richest.get() != one) {
                    tally.unchanged++;
                } else if (weighed(one, tally) != Relation.KNOWN) {
                    taken.add(one);
                }
            }
        }
        List<Change> changes = new ArrayList<>();
        parts.forEach((part, tally) -> changes.add(tally.change(part)));
        return new Preview(
                changes,
                clashes,
                Prospects.of(counting.values(), taken),
                staged.stream().flatMap(one -> told(one).stream()).toList());
    }

    private static Optional<Told> told(StagedFact one) {
        Subject about = one.subject();
        return about.school()
                .map(school ->
                        new Told(
                                place(one),
                                school,
                                about.year(),
                                about.procedure(),
                                one.fact().says().largestClass()));
    }

    /** Empty when the facts contradict each other. */
    static Optional<StagedFact> richest(List<StagedFact> about) {
        return WhichStands.together(about.stream().map(StagedFact::fact).toList())
                .flatMap(fact -> about.stream().filter(one -> one.fact() == fact).findFirst());
    }

    private Relation weighed(StagedFact one, Tally tally) {
        CountingFact known = counting.get(one.subject());
        if (known == null) {
            tally.fresh++;
            return Relation.ADDS;
        }
        Relation relation = one.fact().says().against(known.fact().says());
        if (relation == Relation.KNOWN) {
            tally.unchanged++;
        } else {
            tally.changed++;
            if (tally.examples.size() < EXAMPLES) {
                String difference = Differences.between(known.fact().says(), one.fact().says());
                tally.examples.add(
                        new Difference(one.sheet(), one.row(), name(one) + ": " + difference));
            }
        }
        return relation;
    }

    private String name(StagedFact one) {
        return one.subject().school().map(names).orElse(one.code());
    }

    private List<Clash> clashes(List<StagedFact> about) {
        List<Clash> clashes = new ArrayList<>();
        for (int at = 0; at < about.size(); at++) {
            StagedFact one = about.get(at);
            for (StagedFact other : about.subList(at + 1, about.size())) {
                if (one.fact().says().against(other.fact().says()) == Relation.CONTRADICTS) {
                    clashes.add(
                            new Clash(
                                    place(one),
                                    place(other),
                                    name(one) + ", " + title(one.subject())));
                }
            }
        }
        return clashes;
    }

    private static Place place(StagedFact one) {
        return new Place(one.file(), one.sheet(), one.row(), one.code());
    }

    private static String title(Subject subject) {
        return subject.procedure().title(subject.year());
    }

    private record PartKey(long file, Subject part) implements Comparable<PartKey> {

        static PartKey of(StagedFact one) {
            Subject subject = one.subject();
            return new PartKey(
                    one.file(),
                    new Subject(Optional.empty(), "", subject.year(), subject.procedure()));
        }

        @Override
        public int compareTo(PartKey other) {
            return java.util.Comparator.comparingLong(PartKey::file)
                    .thenComparing(key -> key.part().year())
                    .thenComparing(key -> key.part().procedure())
                    .compare(this, other);
        }
    }

    private static final class Tally {
        int fresh;
        int changed;
        int unchanged;
        final List<Difference> examples = new ArrayList<>();

        Change change(PartKey part) {
            return new Change(
                    part.file(),
                    title(part.part()),
                    fresh,
                    changed,
                    unchanged,
                    examples,
                    List.of());
        }
    }
}
