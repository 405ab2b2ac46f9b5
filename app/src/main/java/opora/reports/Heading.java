package opora.reports;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.Disclosure;

/**
 * What stands on a document beside the list itself: where, when and by whom it was made.
 *
 * @param region «Среднереченская область»; «» when nobody said it
 * @param part of the region that the list is cut to, «Верхнелужский район»; «» for the whole region
 * @param run empty when the list was made from files and is kept nowhere
 * @param at when the list was made, in the time zone in which it is shown
 * @param disclosure how small a group the document may tell of
 * @param sources where its numbers stand; none for a list that is kept nowhere
 * @param approving the order and the version that it stands under
 */
public record Heading(
        String region,
        String part,
        Optional<Run> run,
        ZonedDateTime at,
        Disclosure disclosure,
        List<NumberSource> sources,
        Approving approving) {

    public Heading {
        sources = List.copyOf(sources);
    }

    public Heading(
            String region,
            String part,
            Optional<Run> run,
            ZonedDateTime at,
            Disclosure disclosure) {
        this(region, part, run, at, disclosure, List.of(), Approving.NOTHING);
    }

    /** For those who are in charge of the schools. */
    public Heading(String region, String part, Optional<Run> run, ZonedDateTime at) {
        this(region, part, run, at, Disclosure.WHOLE);
    }

    /** The kept run that the document shows. {@code fingerprint}: of the method and the inputs. */
    public record Run(long number, String by, String fingerprint) {}

    public Heading under(Approving other) {
        return new Heading(region, part, run, at, disclosure, sources, other);
    }

    /** For a list made from files on the command line. */
    public static Heading ofFiles(ZonedDateTime at) {
        return new Heading("", "", Optional.empty(), at);
    }
}
