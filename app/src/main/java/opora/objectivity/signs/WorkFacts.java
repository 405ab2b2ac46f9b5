package opora.objectivity.signs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.objectivity.Work;
import opora.results.MarkScale;
import opora.results.Outcome;
import opora.results.Paper;
import opora.results.ProcedureOutcomes.Known;

/**
 * What is known of one work in all schools of the region.
 *
 * @param scale of the year; empty where none is published
 * @param facts one per school, with scores and tasks, by school
 */
public record WorkFacts(Work work, Optional<MarkScale> scale, List<Known> facts) {

    public WorkFacts {
        facts = List.copyOf(facts);
    }

    /** The highest score: that of the scale, else of the paper; empty when neither is known. */
    Optional<Integer> maximum() {
        return scale.map(MarkScale::maximum).or(() -> paper().map(Paper::maximum));
    }

    /**
     * The first score of «3»: that of the scale, else the only score below which every school that tells both has as many scores as «2». Empty when no
     * score or several are so: then the marks depend on more, or a school tells something else.
     */
    Optional<Integer> pass() {
        if (scale.isPresent()) {
            return scale.map(MarkScale::three);
        }
        List<Outcome> telling =
                facts.stream().map(Known::outcome).filter(WorkFacts::tellsBoth).toList();
        List<Integer> fitting =
                IntStream.rangeClosed(1, telling.isEmpty() ? 0 : maximum().orElse(0))
                        .filter(score ->
                                telling.stream().allMatch(outcome -> begins(score, outcome)))
                        .boxed()
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean tellsBoth(Outcome outcome) {
        return outcome.marks()
                .filter(marks ->
                        marks.sum() > 0 && marks.sum() == Arrays.stream(outcome.scores()).sum())
                .isPresent();
    }

    private static boolean begins(int score, Outcome outcome) {
        int below = Arrays.stream(outcome.scores()).limit(score).sum();
        return outcome.marks().filter(marks -> marks.two() == below).isPresent();
    }

    /** The tasks that most schools have, of equally frequent ones those of the earlier school; empty when no school has any. */
    Optional<Paper> paper() {
        Map<Paper, Integer> schools = new LinkedHashMap<>();
        facts.stream()
                .map(fact -> paperOf(fact.outcome()))
                .filter(paper -> !paper.tasks().isEmpty())
                .forEach(paper -> schools.merge(paper, 1, Integer::sum));
        int most = schools.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return schools.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Paper paperOf(Outcome outcome) {
        return new Paper(
                outcome.items().stream()
                        .map(item -> new Paper.Task(item.task(), item.maximum()))
                        .toList());
    }
}
