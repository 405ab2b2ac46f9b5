package opora.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** What a person can be given to see, by role; and what it is called. */
@Component
class Territories {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    private final Schools schools;

    Territories(Schools schools) {
        this.schools = schools;
    }

    /** What comes of a choice on a form. */
    sealed interface Choice {

        /** One place, or the schools of a curator. */
        record Places(List<TerritoryScope> places) implements Choice {}

        /** {@code mistakes}: name of the field to what is wrong with it. */
        record Mistaken(Map<String, String> mistakes) implements Choice {}
    }

    /** What was chosen, as far as the role needs a choice and whoever chooses sees it. */
    Choice chosen(TerritoryScope seen, NewAssignment wanted) {
        return switch (wanted.role().reach()) {
            case REGION, HOUSE -> new Choice.Places(List.of(ALL));
            case MUNICIPALITY ->
                    wanted.municipality()
                            .filter(id -> knows(seen, id))
                            .<TerritoryScope>map(TerritoryScope.OneMunicipality::new)
                            .<Choice>map(place -> new Choice.Places(List.of(place)))
                            .orElse(mistaken("municipality", "Выберите муниципалитет"));
            case SCHOOL ->
                    wanted.school()
                            .filter(id -> schools.find(seen, id).isPresent())
                            .<TerritoryScope>map(TerritoryScope.OneSchool::new)
                            .<Choice>map(place -> new Choice.Places(List.of(place)))
                            .orElse(mistaken("school", "Выберите школу"));
            case SCHOOLS -> named(seen, wanted.codes());
            case NOTHING -> mistaken("role", "Выберите роль");
        };
    }

    private boolean knows(TerritoryScope seen, MunicipalityId id) {
        return schools.municipalities(seen).stream().anyMatch(one -> one.id().equals(id));
    }

    private Choice named(TerritoryScope seen, List<SchoolCode> codes) {
        if (codes.isEmpty()) {
            return mistaken("codes", "Напишите коды школ, за которыми человек закреплён");
        }
        Map<String, SchoolId> known = schools.byCode(seen, codes);
        List<String> unknown =
                codes.stream()
                        .filter(code -> !known.containsKey(code.key()))
                        .map(SchoolCode::text)
                        .toList();
        if (!unknown.isEmpty()) {
            return mistaken("codes", "Таких школ в реестре нет: " + String.join(", ", unknown));
        }
        return new Choice.Places(
                codes.stream()
                        .map(code -> known.get(code.key()))
                        .distinct()
                        .<TerritoryScope>map(TerritoryScope.OneSchool::new)
                        .toList());
    }

    private static Choice mistaken(String field, String what) {
        return new Choice.Mistaken(Map.of(field, what));
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
            case TerritoryScope.NamedSchools(Set<SchoolId> named) ->
                    Optional.of(named.isEmpty() ? "ничего" : Noun.SCHOOL.counted(named.size()));
        };
    }
}
