package opora.objectivity.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.Marker;
import opora.objectivity.MarkerKind;
import opora.objectivity.RegionWork;
import opora.objectivity.ScreenedYear;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.Work;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** Where screenings are kept. What was kept once is only read. */
public interface ScreeningArchive {

    /** A screening on its way into the archive. */
    record NewScreening(
            ScreenedYear year,
            String method,
            String fingerprint,
            Instant startedAt,
            Viewer by,
            Map<SchoolId, School> schools) {}

    /** Answers the number of the screening. */
    long keep(NewScreening screening);

    /** {@code screening}: what schools and municipalities see of the year from now on; empty for nothing. */
    void decide(AcademicYear year, Optional<Long> screening, Instant at, Viewer by);

    /** Newest year first, then the newest. */
    List<Kept> list(TerritoryScope seen);

    Optional<Kept> find(TerritoryScope seen, long id);

    /** Those with q up to the rate of the screening, the smallest p-value first. */
    List<KeptSign> remarkable(TerritoryScope seen, long screening);

    /** Everything that was asked, in sight, the smallest p-value first. */
    List<KeptSign> all(TerritoryScope seen, long screening);

    /** Remarkable signs of open screenings about which nothing was said, the smallest p-value first. */
    List<KeptSign> unexplained(TerritoryScope seen);

    /** Remarkable signs of open screenings that nobody has checked, the smallest p-value first. */
    List<KeptSign> unchecked(TerritoryScope seen);

    List<KeptSign> confirmed(TerritoryScope seen, AcademicYear year);

    Optional<KeptSign> sign(TerritoryScope seen, long id);

    /** All signs of one school in a screening, also those that do not stand out; the smallest p-value first. */
    List<KeptSign> ofSchool(TerritoryScope seen, long screening, SchoolId school);

    /** Those of one school that were not asked. */
    List<NotAsked> notAsked(TerritoryScope seen, long screening, SchoolId school);

    /** How many questions were not asked for each reason, of schools in sight; the most frequent first. */
    List<Aside> aside(TerritoryScope seen, long screening);

    /** {@code questions} that were not asked of {@code schools} for one reason. */
    record Aside(SignKind kind, Reason reason, int questions, int schools) {}

    /** The published markers of one school, marked or not. */
    List<Marker> markers(TerritoryScope seen, long screening, SchoolId school);

    /** How many schools in sight each published marker could be computed of and marks, by work. */
    List<Marked> marked(TerritoryScope seen, long screening);

    record Marked(MarkerKind kind, Work work, int schools, int marked) {}

    /** The sums of the region in a work; empty where the screening did not look at it. */
    Optional<RegionWork> region(TerritoryScope seen, long screening, Work work);
}
