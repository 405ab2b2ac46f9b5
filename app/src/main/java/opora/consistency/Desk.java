package opora.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.consistency.rules.Rule.Level;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody looks at tasks.
 *
 * @param own whose tasks are one's own
 * @param below the level whose explanations come to this one; empty for a school
 */
public record Desk(Level own, Optional<Level> below, TerritoryScope seen) {

    /** Empty for who answers for no data, such as a curator of named schools. */
    public static Optional<Desk> of(Viewer viewer) {
        TerritoryScope seen = viewer.scope();
        return switch (seen) {
            case TerritoryScope.WholeRegion() ->
                    Optional.of(new Desk(Level.REGION, Optional.of(Level.MUNICIPALITY), seen));
            case TerritoryScope.OneMunicipality(MunicipalityId _) ->
                    Optional.of(new Desk(Level.MUNICIPALITY, Optional.of(Level.SCHOOL), seen));
            case TerritoryScope.OneSchool(SchoolId _) ->
                    Optional.of(new Desk(Level.SCHOOL, Optional.empty(), seen));
            case TerritoryScope.NamedSchools _ -> Optional.empty();
        };
    }

    /** The levels whose tasks may be looked at: the own one and those below. */
    public List<String> levels() {
        return List.of(Level.values()).subList(0, own.ordinal() + 1).stream()
                .map(Level::name)
                .toList();
    }

    /** For queries: {@link TerritoryScope#limits}. */
    public Map<String, @Nullable Object> limits() {
        return new HashMap<>(seen.limits());
    }
}
