package opora.results;

import java.util.List;
import java.util.Optional;
import opora.intake.Mend;
import opora.intake.Origins.Origin;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The door to the aggregated reports that count now: per group, kind, year and procedure the row of the newest accepted load. */
public interface Complements {

    /**
     * A row with its identity.
     *
     * @param school whose row it is; empty for a row of the country, the region or a municipality
     */
    record Known(
            long id, Optional<SchoolId> school, long batch, long edition, Complement complement) {}

    /**
     * Where a row comes from.
     *
     * @param counts whether it counts now; a row that does not was superseded by a later load, says nothing beyond what counts or was recalled
     * @param recalled whether its load was recalled
     * @param mends what people wrote into its rows before acceptance; empty for those who do not see the whole region
     * @param editions this one and every accepted row about the same that was not recalled, the newest first
     */
    record Trace(
            Known known,
            boolean counts,
            boolean recalled,
            Origin origin,
            List<Mend> mends,
            List<Edition> editions) {}

    /** An accepted row about the same group, kind, year and procedure. */
    record Edition(long id, long batch, boolean counts) {}

    /**
     * A report about the municipality of a school whose numbers are not told: with fewer than three schools behind them, or all but one in sight, they
     * would give away a school out of sight.
     */
    record Withheld(Complement.Kind kind, AcademicYear year, Procedure procedure) {}

    /**
     * The rows of a school and those that it is compared with: of the municipality in which it is now, unless {@link Withheld}, of the region and
     * of the country. Year descending, then by procedure and kind, then school, municipality, region, country; none for a school out of sight.
     */
    List<Known> ofSchool(TerritoryScope seen, SchoolId school);

    /** Likewise of one procedure of one year. */
    default List<Known> ofSchool(
            TerritoryScope seen, SchoolId school, AcademicYear year, Procedure procedure) {
        return ofSchool(seen, school).stream()
                .filter(known ->
                        known.complement().year().equals(year)
                                && known.complement().procedure().equals(procedure))
                .toList();
    }

    /** Year descending, then by procedure and kind; none for whoever sees all schools of the municipality. */
    List<Withheld> withheld(TerritoryScope seen, SchoolId school);

    /**
     * Also of rows that no longer count. Empty for what is out of sight: the row of a municipality is for whoever sees a school of it unless
     * {@link Withheld}, those of region and country for whoever sees any; of a recalled load only the rows of schools are, and for whoever
     * sees the whole region all of them.
     */
    Optional<Trace> trace(TerritoryScope seen, long id);
}
