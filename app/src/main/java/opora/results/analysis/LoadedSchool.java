package opora.results.analysis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.results.Complement.Group;
import opora.results.Complement.Kind;
import opora.results.Complements;
import opora.results.ProcedureOutcomes.Known;

/**
 * What may be told of one procedure of one year in a school.
 *
 * @param fact of the school, with classes, scores and items
 * @param rows of reports about the school and the larger groups it belongs to, as {@link Complements#ofSchool} gives them
 */
public record LoadedSchool(
        Sitting sitting, String name, Optional<Known> fact, List<Complements.Known> rows) {

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

    private List<GroupFacts> withSchool() {
        return Stream.concat(Stream.of(school()), larger().stream()).toList();
    }

    private GroupFacts school() {
        return GroupFacts.of(
                sitting, Level.SCHOOL, name, fact.stream().toList(), newest(Level.SCHOOL));
    }

    private List<GroupFacts> larger() {
        return List.of(Level.MUNICIPALITY, Level.REGION, Level.COUNTRY).stream()
                .flatMap(level -> reported(level).stream())
                .toList();
    }

    private Optional<GroupFacts> reported(Level level) {
        List<Complements.Known> told = newest(level);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        GroupFacts.of(
                                sitting,
                                level,
                                told.getFirst().complement().group().name(),
                                List.of(),
                                told));
    }

    /** A municipality may stand in one file with its code and in another by name only: of two rows of a kind the one accepted last. */
    private List<Complements.Known> newest(Level level) {
        Map<Kind, Complements.Known> newest = new EnumMap<>(Kind.class);
        rows.stream()
                .filter(row -> levelOf(row.complement().group()) == level)
                .sorted(Comparator.comparingLong(Complements.Known::edition))
                .forEach(row -> newest.put(row.complement().kind(), row));
        return List.copyOf(newest.values());
    }

    private static Level levelOf(Group group) {
        return switch (group) {
            case Group.School _ -> Level.SCHOOL;
            case Group.Municipality _ -> Level.MUNICIPALITY;
            case Group.Region _ -> Level.REGION;
            case Group.Country _ -> Level.COUNTRY;
        };
    }
}
