package opora.results.gathering;

import java.util.List;
import java.util.Optional;
import opora.results.Descriptions;
import opora.results.MarkScale;
import opora.results.analysis.Around;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.Sitting;
import opora.territory.Municipality;
import opora.territory.School;

/**
 * What is told of one procedure of one year.
 *
 * @param analysis empty when no source that counts tells anything of the subject
 * @param work what the tasks check
 * @param scale from score to mark; empty where none is known
 * @param parts schools of a municipality or municipalities of the region, by name; none of a school
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

    public Told {
        parts = List.copyOf(parts);
        held = List.copyOf(held);
    }
}
