package opora.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Everything that was ever said of a procedure in a year.
 *
 * @param versions the newest first; what comes with the program last
 */
public record Card(Procedure procedure, AcademicYear year, List<Version> versions) {

    public Card {
        versions = List.copyOf(versions);
    }

    public String title() {
        return procedure.title(year);
    }

    public String address() {
        return "/reference/%s/%s".formatted(procedure.code(), year);
    }

    /** What counts of this part: of the versions that are not withdrawn the newest that tells it. */
    public Optional<Version> version(Part part) {
        return version(part, Version::counts);
    }

    Optional<Version> version(Part part, Instant at) {
        return version(part, version -> version.countedAt(at));
    }

    private Optional<Version> version(Part part, Predicate<Version> counting) {
        return versions.stream()
                .filter(counting)
                .filter(version -> version.contents().has(part))
                .findFirst();
    }

    /** What counts now, part by part. */
    public Contents now() {
        Contents now = Contents.NOTHING;
        for (Part part : Part.values()) {
            Optional<Version> known = version(part);
            if (known.isPresent()) {
                now = now.with(part, known.get().contents());
            }
        }
        return now;
    }

    /** What counts as soon as this version is withdrawn. */
    public Card without(int number) {
        return new Card(
                procedure,
                year,
                versions.stream().filter(version -> version.number() != number).toList());
    }

    /** Entered, and not withdrawn. */
    public Optional<Version> entered(int number) {
        return versions.stream()
                .filter(version -> version.number() == number && number > 0 && version.counts())
                .findFirst();
    }

    /** What somebody recommends to the region and the region has not entered. */
    public Optional<Version> recommended() {
        return version(Part.SCALE, version -> version.source().state() == Source.State.RECOMMENDED);
    }

    /** Another one for every change, so that nobody confirms something other than was shown. */
    public String stamp() {
        return "%d-%d"
                .formatted(
                        versions.size(),
                        versions.stream()
                                .filter(version -> version.withdrawn().isPresent())
                                .count());
    }
}
