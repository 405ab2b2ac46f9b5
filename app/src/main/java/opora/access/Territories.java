package opora.access;

import java.util.Map;
import java.util.Optional;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** What a person can be given to see, by role; and what it is called. */
@Component
class Territories {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    private final Schools schools;

    Territories(Schools schools) {
        this.schools = schools;
    }

    /** What was chosen, as far as the role needs a choice; empty when nothing was, or what the register does not have. */
    Optional<TerritoryScope> chosen(
            Role role, Optional<MunicipalityId> municipality, Optional<SchoolId> school) {
        return switch (role) {
            case OPERATOR -> Optional.of(ALL);
            case MUNICIPAL_COORDINATOR ->
                    municipality.map(TerritoryScope.OneMunicipality::new).flatMap(this::known);
            case SCHOOL -> school.map(TerritoryScope.OneSchool::new).flatMap(this::known);
        };
    }

    private Optional<TerritoryScope> known(TerritoryScope chosen) {
        return name(chosen).map(name -> chosen);
    }

    /** What to say where {@link #chosen} is empty. */
    static Map<String, String> mistake(Role role) {
        return switch (role) {
            case OPERATOR -> Map.of();
            case MUNICIPAL_COORDINATOR ->
                    Map.of("municipality", "Выберите муниципалитет, за который человек отвечает");
            case SCHOOL -> Map.of("school", "Выберите школу, за которую человек отвечает");
        };
    }

    /** Empty when the register has no school there any more. */
    Optional<String> name(TerritoryScope scope) {
        return switch (scope) {
            case TerritoryScope.WholeRegion() -> Optional.of(schools.region());
            case TerritoryScope.OneMunicipality(MunicipalityId id) ->
                    schools.municipalities(scope).stream()
                            .filter(one -> one.id().equals(id))
                            .map(Municipality::name)
                            .findFirst();
            case TerritoryScope.OneSchool(SchoolId id) -> schools.find(scope, id).map(School::name);
            case TerritoryScope.NamedSchools _ -> Optional.of("закреплённые школы");
        };
    }
}
