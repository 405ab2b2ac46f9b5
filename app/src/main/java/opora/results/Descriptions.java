package opora.results;

import java.util.List;
import java.util.Optional;
import opora.intake.Mend;
import opora.intake.Origins.Origin;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The door to what sheets say of schools and works: per subject, kind and year the newest accepted one. */
public interface Descriptions {

    /** {@code school}: empty for a work. */
    record Known(long id, Optional<SchoolId> school, long batch, Description description) {}

    /**
     * Where it comes from.
     *
     * @param counts whether it counts now; one that does not was superseded by a later load, says nothing beyond what counts or was recalled
     * @param recalled whether its load was recalled
     * @param mends what people wrote into its rows before acceptance; empty for those who do not see the whole region
     * @param editions this one and every accepted one about the same that was not recalled, the newest first
     */
    record Trace(
            Known known,
            boolean counts,
            boolean recalled,
            Origin origin,
            List<Mend> mends,
            List<Complements.Edition> editions) {}

    /** Of a school and of the works that anything is known about that the school took part in; year descending. None for a school out of sight. */
    List<Known> ofSchool(TerritoryScope seen, SchoolId school);

    /** What sheets of one kind say of the schools in sight in one year, by school. */
    List<Known> ofSchools(TerritoryScope seen, Description.Kind kind, AcademicYear year);

    /** Years of which sheets of one kind say anything of schools in sight; the newest first. */
    List<AcademicYear> years(TerritoryScope seen, Description.Kind kind);

    /** A work is for whoever sees any school. */
    Optional<Known> ofWork(TerritoryScope seen, Procedure procedure, AcademicYear year);

    /** Also of what no longer counts. Empty for a school out of sight; a work whose load was recalled is for whoever sees the whole region. */
    Optional<Trace> trace(TerritoryScope seen, long id);
}
