package opora.results.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.results.Complements;
import opora.results.ProcedureOutcomes.Known;

/**
 * What may be told of one procedure of one year in a school.
 *
 * @param fact of the school, with classes, scores and items
 * @param rows of reports about the school and the larger groups it belongs to, as {@link Complements#ofSchool} gives them
 * @param around what the schools around add up to
 */
public record LoadedSchool(
        Sitting sitting,
        String name,
        Optional<Known> fact,
        List<Complements.Known> rows,
        Around around) {

    public LoadedSchool {
        rows = List.copyOf(rows);
    }

    /** The school beside the larger groups. */
    public ProcedureAnalysis analysis() {
        return ProcedureAnalysis.of(school(), larger());
    }

    /** A class beside the school and the larger groups; empty when no source tells of a class of this title. */
    public Optional<ProcedureAnalysis> analysisOfClass(String label) {
        return fact.flatMap(known ->
                known.outcome().classes().stream()
                        .filter(one -> one.label().equals(label))
                        .findFirst()
                        .map(one ->
                                ProcedureAnalysis.of(
                                        GroupFacts.ofClass(known, one), withSchool())));
    }

    /** The school by itself. */
    public GroupAnalysis alone() {
        return GroupAnalysis.of(school());
    }

    private List<GroupFacts> withSchool() {
        return Stream.concat(Stream.of(school()), larger().stream()).toList();
    }

    private GroupFacts school() {
        return GroupFacts.of(
                sitting,
                Level.SCHOOL,
                name,
                fact.stream().toList(),
                LargerGroups.newest(rows, Level.SCHOOL));
    }

    private List<GroupFacts> larger() {
        return new LargerGroups(sitting, rows, around).above(Level.SCHOOL);
    }
}
