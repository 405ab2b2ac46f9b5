package opora.results.gathering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.results.Descriptions;
import opora.results.MarkScale;
import opora.results.analysis.Around;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.Sitting;
import opora.results.analysis.YearLine;
import opora.territory.Municipality;
import opora.territory.School;

/**
 * What is told of one procedure of one year.
 *
 * @param analysis empty when no source that counts tells anything of the subject
 * @param work what the tasks check
 * @param scale from score to mark; empty where none is known
 * @param parts classes of a school, schools of a municipality or municipalities of the region; none of a class
 * @param held sittings that anything is known of, to go on to
 */
public record Told(
        Subject subject,
        Sitting sitting,
        Optional<ProcedureAnalysis> analysis,
        Around around,
        Optional<Descriptions.Known> work,
        Optional<MarkScale> scale,
        History history,
        List<Part> parts,
        List<Sitting> held) {

    /** Whose participants. */
    public sealed interface Subject {

        /**
         * @param label of the class asked for; empty for the whole school
         * @param classes that the source tells
         */
        record OfSchool(School school, Optional<String> label, List<String> classes)
                implements Subject {}

        record OfMunicipality(Municipality municipality) implements Subject {}

        record OfRegion(String name) implements Subject {}
    }

    /** {@code address} of the page of the part. */
    public record Part(String title, String address, GroupAnalysis group) {}

    /** Every fact behind the numbers that are told, as far as they are in sight: of the subject, whom it stands beside, the years, the parts. */
    public Set<Long> facts() {
        Stream<GroupAnalysis> beside =
                analysis.stream()
                        .flatMap(one ->
                                Stream.concat(Stream.of(one.subject()), one.references().stream()));
        Stream<GroupAnalysis> years =
                Stream.concat(history.years().stream(), history.cohort().stream())
                        .map(YearLine::group);
        return Stream.of(beside, years, parts.stream().map(Part::group))
                .flatMap(groups -> groups)
                .flatMap(group -> group.facts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Told {
        parts = List.copyOf(parts);
        held = List.copyOf(held);
    }
}
