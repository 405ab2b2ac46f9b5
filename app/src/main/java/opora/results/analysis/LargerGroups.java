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

/**
 * What is known of groups larger than a school, from reports and from sums of schools.
 *
 * @param rows of reports
 * @param around sums
 */
public record LargerGroups(Sitting sitting, List<Complements.Known> rows, Around around) {

    /** A municipality or the region beside whatever is larger; empty when nothing is known of it. */
    public Optional<ProcedureAnalysis> analysis(Level subject) {
        return group(subject).map(own -> ProcedureAnalysis.of(own, above(subject)));
    }

    List<GroupFacts> above(Level subject) {
        return Stream.of(Level.values())
                .filter(level -> level.compareTo(subject) > 0)
                .flatMap(level -> group(level).stream())
                .toList();
    }

    private Optional<GroupFacts> group(Level level) {
        List<Complements.Known> told = newest(rows, level);
        Optional<Around.Group> sums = around.group(level);
        return sums.map(Around.Group::name)
                .or(() -> told.stream().map(row -> row.complement().group().name()).findFirst())
                .map(name ->
                        new GroupFacts(
                                sitting,
                                level,
                                name,
                                sums.map(Around.Group::facts).orElse(List.of()),
                                told));
    }

    /** A municipality may stand in one file with its code and in another by name only: of two rows of a kind the one accepted last. */
    static List<Complements.Known> newest(List<Complements.Known> rows, Level level) {
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
