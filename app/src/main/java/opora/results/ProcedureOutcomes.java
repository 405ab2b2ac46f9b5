package opora.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import opora.intake.Mend;
import opora.intake.Origins.Origin;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The door to what counts now: per school, year and procedure the facts of the newest accepted load. */
public interface ProcedureOutcomes {

    /** A fact with its identity. {@code edition}: which accepted load it belongs to. */
    record Known(long id, SchoolId school, long batch, long edition, Outcome outcome) {}

    /**
     * Where a fact comes from and what became of it.
     *
     * @param mends what people wrote into its rows before acceptance; empty for those who do not see the whole region
     * @param supersedes the accepted facts of the same school, year and procedure before it, newest first
     * @param supersededBy the fact that counts instead; empty when this one counts or nothing does
     */
    record Trace(
            Known fact,
            Standing standing,
            Origin origin,
            List<Mend> mends,
            List<Known> supersedes,
            Optional<Known> supersededBy) {}

    /** What became of an accepted fact. */
    enum Standing {
        /** it is what every list and page shows */
        COUNTS,
        /** it says nothing beyond what counts */
        CONFIRMS,
        /** a later load said something else */
        SUPERSEDED,
        /** its load was recalled */
        RECALLED
    }

    /** Facts in sight of these years and procedures, by school, year descending and code. Without classes, scores and items. */
    List<Known> outcomes(
            TerritoryScope seen, Collection<AcademicYear> years, Collection<Procedure> procedures);

    /** Facts in sight of one procedure of one year, by school. With scores and items, without classes. */
    List<Known> written(TerritoryScope seen, AcademicYear year, Procedure procedure);

    /** Everything known of one school, with classes, scores and items; year descending, then code. */
    List<Known> ofSchool(TerritoryScope seen, SchoolId school);

    /** Of how many schools in sight these accepted or recalled loads speak; loads that speak of none are absent. */
    Map<Long, Integer> told(TerritoryScope seen, Collection<Long> loads);

    /** Which years and procedures have any accepted fact in the region, whatever the scope. */
    SortedSet<Held> held();

    /** A procedure of a year that some school has results of. */
    record Held(AcademicYear year, Procedure procedure, int schools, int participants)
            implements Comparable<Held> {
        @Override
        public int compareTo(Held other) {
            int years = other.year.compareTo(year);
            return years != 0 ? years : procedure.compareTo(other.procedure);
        }
    }

    /** Also of facts that no longer count, so that an old run can still be traced; empty for facts of schools out of sight. */
    Optional<Trace> trace(TerritoryScope seen, long fact);
}
