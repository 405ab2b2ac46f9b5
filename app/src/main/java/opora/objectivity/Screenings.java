package opora.objectivity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/**
 * The door to screenings (расчёт признаков). A screening is kept with the fingerprint of its inputs and never changes. Only the whole region sees it
 * until an operator opens it: then every school sees its own signs, every municipality those of its schools, until another screening of the year is
 * opened or it is closed again.
 */
public interface Screenings {

    /**
     * @param method which questions were asked in which way
     * @param fingerprint SHA-256 over terms and inputs
     * @param open whether schools and municipalities see it
     * @param counts of the whole region, whoever asks: the rate of false discoveries is held over all of it
     */
    record Kept(
            long id,
            AcademicYear year,
            Terms terms,
            String method,
            Instant startedAt,
            String startedBy,
            String fingerprint,
            boolean open,
            Counts counts) {}

    /** {@code schools} asked anything or standing aside with a reason; {@code remarkable} of the {@code asked} questions. */
    record Counts(int schools, int asked, int notAsked, int remarkable) {}

    /**
     * Loads what counts now, asks, keeps the answers.
     *
     * @throws IllegalArgumentException when the viewer sees a part of the region: what is unlike the region can be told by nobody who does
     */
    Kept start(Viewer by, AcademicYear year, Terms terms);

    /** @throws java.util.NoSuchElementException when there is no such screening */
    void open(Viewer by, long screening);

    /** Takes it back from schools and municipalities. Changes nothing for one that is not open. */
    void close(Viewer by, long screening);

    /** Newest year first, then the newest; only the opened ones for a part of the region. */
    List<Kept> list(TerritoryScope seen);

    Optional<Kept> find(TerritoryScope seen, long id);

    /** Remarkable signs of the schools in sight, the strongest first. */
    List<KeptSign> remarkable(TerritoryScope seen, long screening);

    /** Remarkable signs of open screenings, of schools in sight, that the school has not explained and nobody has checked. */
    List<KeptSign> unexplained(TerritoryScope seen);

    /** Remarkable signs of open screenings, of schools in sight, that nobody has checked. */
    List<KeptSign> unchecked(TerritoryScope seen);

    /** Remarkable signs of open screenings of a year, of schools in sight, that the last check confirmed. */
    List<KeptSign> confirmed(TerritoryScope seen, AcademicYear year);
}
