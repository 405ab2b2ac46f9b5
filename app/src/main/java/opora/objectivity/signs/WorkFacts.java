package opora.objectivity.signs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
