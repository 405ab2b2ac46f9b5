package opora.results.gathering;

import java.util.List;
import java.util.Optional;
import opora.results.Complements;
import opora.results.analysis.SchoolFact;
import opora.results.analysis.Sitting;
import opora.statistics.Share;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** What is kept of procedures, asked for across schools. */
public interface Sittings {

    /** Of every school in sight, with scores and items, without classes; by school. */
    List<SchoolFact> facts(TerritoryScope seen, Sitting sitting);

    /**
     * Rows of reports that count about a municipality, or none of one, the region and the country. For whoever sees all schools of the municipality, of the
     * region otherwise.
     */
    List<Complements.Known> rows(
            TerritoryScope seen, Optional<MunicipalityId> municipality, Sitting sitting);

    /** Of a school in sight, all of a municipality, or all in sight. */
    sealed interface Whose {
        record Of(SchoolId school) implements Whose {}

        record In(MunicipalityId municipality) implements Whose {}

        record All() implements Whose {}
    }

    /** Participants who failed, of all, over all procedures of a year that have counts. Oldest first. */
    List<LowYear> lowYears(TerritoryScope seen, Whose whose);

    /** {@code procedures}, {@code schools}: how many have counts. */
    record LowYear(AcademicYear year, Share failed, int procedures, int schools) {}
}
