package opora.results;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The door to what classes made of procedures, over all years. */
public interface ClassResults {

    /**
     * A class in one procedure, as the newest accepted load tells it.
     *
     * @param label as written, «5А»
     * @param failed empty where the source gives only shares
     */
    record OfClass(
            SchoolId school,
            AcademicYear year,
            Procedure procedure,
            String label,
            int participants,
            Optional<Integer> failed) {}

    /** What counts now of classes of schools in sight, by school, year, procedure and place in the file. */
    List<OfClass> list(TerritoryScope seen, Collection<Procedure> procedures);

    /** Of all results that count in the region, of schools and classes: another one means that others count. Facts do not change, so that their numbers are enough. */
    String fingerprint();
}
