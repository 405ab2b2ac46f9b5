package opora.results;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;

/** The door to what counted earlier. */
public interface PastOutcomes {

    /**
     * What counted of one school at the moment, by the loads that were accepted by then and not recalled by then; with classes, scores and
     * items; year descending, then code. Loads recalled since have no edition any more: theirs is 0.
     */
    List<Known> ofSchool(TerritoryScope seen, SchoolId school, Instant moment);

    /** The facts in sight of these numbers, whatever became of them since; by school, year descending and code. Without classes, scores and items. */
    List<Known> of(TerritoryScope seen, Collection<Long> facts);

    /** The same with classes. */
    List<Known> withClasses(TerritoryScope seen, Collection<Long> facts);
}
