package opora.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;

/** One of the things that a person is at the same time: a role and the territory that goes with it. Pages are seen under one of them. */
public record Hat(Role role, TerritoryScope scope) {

    /** What whoever has no assignment wears. */
    static final Hat BARE = new Hat(Role.UNASSIGNED, TerritoryScope.NOTHING);

    /** All of a day, in the order of roles; never empty. */
    static List<Hat> of(Person person, LocalDate day) {
        List<Hat> hats = new ArrayList<>();
        Map<Role, Set<SchoolId>> together = new EnumMap<>(Role.class);
        for (Assignment one : person.on(day)) {
            if (one.role().reach() == Reach.SCHOOLS) {
                together.computeIfAbsent(one.role(), role -> new LinkedHashSet<>())
                        .addAll(one.place().onlySchools().orElseThrow());
            } else {
                hats.add(new Hat(one.role(), one.place()));
            }
        }
        together.forEach((role, schools) ->
                hats.add(new Hat(role, new TerritoryScope.NamedSchools(schools))));
        List<Hat> sorted =
                hats.stream().distinct().sorted(Comparator.comparing(Hat::role)).toList();
        return sorted.isEmpty() ? List.of(BARE) : sorted;
    }

    /** «MUNICIPAL_COORDINATOR-12»: what a session remembers. Schools of a curator may come and go under one key. */
    public String key() {
        String place =
                switch (scope) {
                    case TerritoryScope.OneMunicipality(var id) -> "-" + id.value();
                    case TerritoryScope.OneSchool(var id) -> "-" + id.value();
                    case TerritoryScope.WholeRegion _, TerritoryScope.NamedSchools _ -> "";
                };
        return role.name() + place;
    }
}
