package opora.identification.run;

import java.util.stream.Collectors;
import opora.territory.School;
import opora.territory.Schools;
import opora.territory.TerritoryScope;

/** A municipality sees the schools that are its own today, wherever they stood when a run was made: in lists, in cards, in shown drafts. */
public final class SightOfToday {

    private SightOfToday() {}

    /** The same sight without a municipality, which in kept runs is that of the day of the run. */
    public static TerritoryScope of(Schools schools, TerritoryScope seen) {
        return switch (seen) {
            case TerritoryScope.OneMunicipality own ->
                    new TerritoryScope.NamedSchools(
                            schools.list(own).stream().map(School::id).collect(Collectors.toSet()));
            case TerritoryScope.WholeRegion _,
                    TerritoryScope.OneSchool _,
                    TerritoryScope.NamedSchools _ ->
                    seen;
        };
    }
}
