package opora.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Right;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;

/** Somebody who asks for a route: nobody at all, or a role over its own territory, over a foreign one, or over the own one until yesterday. */
public record Asker(String name, Optional<Viewer> viewer) {

    public static List<Asker> of(SmallWorld world) {
        List<Asker> askers = new ArrayList<>(List.of(new Asker("nobody", Optional.empty())));
        for (Role role : Role.GIVEN) {
            askers.add(new Asker("own " + role, Optional.of(world.own(role))));
            world.foreign(role)
                    .ifPresent(viewer ->
                            askers.add(new Asker("foreign " + role, Optional.of(viewer))));
            askers.add(new Asker("expired " + role, Optional.of(world.expired(role))));
        }
        return askers;
    }

    /** Whether the asker is to be let in. */
    public boolean mayOpen(Routes.Row row, Right[] rights, SmallWorld world) {
        return viewer.filter(one -> has(one, row.whose(), rights))
                .filter(one -> sees(one.scope(), place(row.whose()), world))
                .isPresent();
    }

    private static boolean has(Viewer viewer, String whose, Right[] rights) {
        int named = whose.indexOf("right:");
        Right[] asked =
                named < 0 ? rights : new Right[] {Right.valueOf(whose.substring(named + 6))};
        return List.of(asked).stream().anyMatch(viewer::may);
    }

    /** «borovinskaya» of «borovinskaya right:DISPUTE». */
    private static String place(String whose) {
        return whose.split(" ")[0];
    }

    private static boolean sees(TerritoryScope scope, String whose, SmallWorld world) {
        return switch (whose) {
            case "borovinskaya" -> sees(scope, world.borovinskaya(), world.district());
            case "second" -> sees(scope, world.second(), world.city());
            case "district" -> sees(scope, world.district());
            case "city" -> sees(scope, world.city());
            case "region" -> scope instanceof TerritoryScope.WholeRegion;
            case "nobody" -> false;
            default -> true;
        };
    }

    private static boolean sees(TerritoryScope scope, SchoolId school, MunicipalityId of) {
        return scope.onlySchools()
                .map(own -> own.contains(school))
                .orElseGet(() -> sees(scope, of));
    }

    private static boolean sees(TerritoryScope scope, MunicipalityId municipality) {
        return switch (scope) {
            case TerritoryScope.WholeRegion _ -> true;
            case TerritoryScope.OneMunicipality(var own) -> own.equals(municipality);
            case TerritoryScope.OneSchool _, TerritoryScope.NamedSchools _ -> false;
        };
    }
}
