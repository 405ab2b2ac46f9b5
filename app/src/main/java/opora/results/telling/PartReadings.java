package opora.results.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.results.analysis.Measured;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskResult;
import opora.results.gathering.Told;
import opora.results.gathering.Told.Part;
import opora.results.gathering.Told.Subject;
import opora.statistics.Carriers;
import opora.statistics.Share;
import opora.statistics.ShareInterval;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** Classes of a school, schools of a municipality, municipalities of the region beside each other. */
final class PartReadings {

    private static final int LARGE = 10;
    private static final double APART = 30;
    private static final Noun IN_SCHOOLS = new Noun("школе", "школах", "школах");
    private static final Noun IN_MUNICIPALITIES =
            new Noun("муниципалитете", "муниципалитетах", "муниципалитетах");

    /** A part of which it is known who failed. */
    private record Counted(String title, Share failed) {

        String said() {
            return title + " — " + Reading.text(failed);
        }
    }

    /** A task of a class. */
    private record Solved(String title, Measured<TaskResult> task) {}

    private final List<Part> parts;
    private final List<Counted> counted;
    private final Share all;
    private final Found found = new Found();

    private PartReadings(List<Part> parts) {
        this.parts = parts;
        counted =
                parts.stream()
                        .flatMap(part ->
                                PeopleReadings.failed(part.group()).stream()
                                        .map(share -> new Counted(part.title(), share)))
                        .toList();
        all = counted.stream().map(Counted::failed).reduce(new Share(0, 0), Share::plus);
    }

    static Map<String, Reading> of(Told told) {
        PartReadings readings = new PartReadings(told.parts());
        if (readings.counted.size() > 1) {
            switch (told.subject()) {
                case Subject.OfSchool _ -> readings.classes();
                case Subject.OfMunicipality _ -> readings.places(IN_SCHOOLS);
                case Subject.OfRegion _ -> readings.places(IN_MUNICIPALITIES);
            }
        }
        return readings.found.all();
    }

    private void classes() {
        List<Counted> large =
                counted.stream()
                        .filter(one -> one.failed().size() >= LARGE)
                        .sorted(Comparator.comparing(one -> one.failed().value()))
                        .toList();
        if (large.size() > 1) {
            Counted best = large.getFirst();
            Counted worst = large.getLast();
            int n = Math.min(best.failed().size(), worst.failed().size());
            found.put(
                    "classes.spread",
                    Reading.points(100 * (worst.failed().value() - best.failed().value()), n));
            found.put("classes.told", Reading.words(worst.said() + "; " + best.said(), n));
            found.put("classes.sure", Reading.unsaid(isSure(best, worst) ? 1 : 0, n));
        }
        carrier();
        tasks();
    }

    private static boolean isSure(Counted best, Counted worst) {
        return ShareInterval.of(worst.failed()).lower() > ShareInterval.of(best.failed()).upper();
    }

    /** The class with most of those who failed. */
    private void carrier() {
        Counted most =
                counted.stream()
                        .max(Comparator.comparing(one -> one.failed().hits()))
                        .orElseThrow();
        if (all.hits() > 0) {
            Share share = new Share(most.failed().hits(), all.hits());
            found.put("classes.carrier", new Reading(100 * share.value(), "", 0, all.size()));
            found.put(
                    "classes.failed",
                    new Reading(all.hits(), Numbers.whole(all.hits()), all.hits(), all.size()));
            found.put(
                    "classes.weight",
                    Reading.unsaid(100.0 * most.failed().size() / all.size(), all.size()));
            found.put(
                    "classes.carried",
                    new Reading(
                            0,
                            "%s (%s из %s участников)"
                                    .formatted(
                                            most.title(),
                                            Numbers.whole(most.failed().size()),
                                            Numbers.whole(all.size())),
                            0,
                            all.size()));
            found.put(
                    "classes.carry",
                    Reading.counted(most.failed().hits(), Noun.PARTICIPANT, all.size()));
        }
    }

    /** Tasks that one class solves and another does not. */
    private void tasks() {
        Map<TaskNumber, List<Solved>> byTask = new LinkedHashMap<>();
        for (Part part : parts) {
            part.group()
                    .tasks()
                    .forEach((task, result) -> {
                        if (result.n().filter(n -> n >= LARGE).isPresent()) {
                            byTask.computeIfAbsent(task, _ -> new ArrayList<>())
                                    .add(new Solved(part.title(), result));
                        }
                    });
        }
        byTask.values().removeIf(classes -> classes.size() < 2);
        if (byTask.isEmpty()) {
            return;
        }
        int n =
                byTask.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(one -> one.task().n().orElseThrow())
                        .min()
                        .orElseThrow();
        List<String> apart =
                byTask.values().stream()
                        .map(PartReadings::apart)
                        .filter(one -> !one.isEmpty())
                        .toList();
        found.put("classes.tasks", Reading.counted(apart.size(), Words.TASK, n));
        found.put("classes.tasks.list", Reading.words(String.join("; ", apart), n));
    }

    /** «5 (5А 80,0 %, 5Б 30,0 %)»; «» where the classes are near each other. */
    private static String apart(List<Solved> classes) {
        List<Solved> sorted =
                classes.stream()
                        .sorted(Comparator.comparing(PartReadings::percent).reversed())
                        .toList();
        return percent(sorted.getFirst()) - percent(sorted.getLast()) < APART
                ? ""
                : "%s (%s)"
                        .formatted(
                                sorted.getFirst().task().value().task(),
                                List.of(sorted.getFirst(), sorted.getLast()).stream()
                                        .map(one -> one.title() + " " + Words.percent(percent(one)))
                                        .collect(Collectors.joining(", ")));
    }

    private static double percent(Solved one) {
        return one.task().value().solvability().percent();
    }

    private void places(Noun in) {
        int n = all.size();
        if (n == 0) {
            return;
        }
        long low =
                counted.stream()
                        .filter(one -> PeopleReadings.LOW.isReachedBy(one.failed()))
                        .count();
        found.put("parts", Reading.unsaid(counted.size(), n));
        found.put("parts.failed", Reading.unsaid(all.hits(), n));
        found.put("parts.low", in(in, low, n));
        long small = counted.stream().filter(one -> one.failed().size() < LARGE).count();
        found.put("parts.small", in(in, small, n));
        Carriers carriers = Carriers.of(counted.stream().map(Counted::failed).toList());
        if (carriers.parts() > 0) {
            found.put("parts.half", Reading.unsaid(100.0 * carriers.parts() / counted.size(), n));
            found.put("parts.half.in", in(in, carriers.parts(), n));
            found.put(
                    "parts.half.told",
                    Reading.words(
                            "%s из %s не справившихся, %s из %s участников"
                                    .formatted(
                                            Numbers.whole(carriers.together().hits()),
                                            Numbers.whole(carriers.all().hits()),
                                            Numbers.whole(carriers.together().size()),
                                            Numbers.whole(carriers.all().size())),
                            n));
        }
    }

    /** «3 школах из 20». */
    private Reading in(Noun in, long count, int n) {
        return new Reading(
                count, in.counted(count) + " из " + Numbers.whole(counted.size()), count, n);
    }
}
