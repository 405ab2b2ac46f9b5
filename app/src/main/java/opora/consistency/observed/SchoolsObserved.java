package opora.consistency.observed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** What the register says of every school. */
@Component
class SchoolsObserved implements Observations {

    private final Schools schools;

    SchoolsObserved(Schools schools) {
        this.schools = schools;
    }

    @Override
    public String about() {
        return "territory.school";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        List<School> all = schools.list(seen);
        List<SchoolCode> successors =
                all.stream().flatMap(school -> successor(school).stream()).toList();
        Set<String> known = schools.byCode(new TerritoryScope.WholeRegion(), successors).keySet();
        return all.stream().map(school -> observed(school, known)).toList();
    }

    private static Observed observed(School school, Set<String> known) {
        School.Details details = school.details();
        Map<String, Object> measures = new HashMap<>();
        measures.put("works", school.closure().isEmpty());
        measures.put("settlement", details.settlement());
        measures.put("grades", details.grades());
        measures.put("kind", details.kind());
        measures.put("latitude", details.latitude());
        measures.put("longitude", details.longitude());
        measures.put("municipalityTold", school.municipality().known().isPresent());
        successor(school)
                .ifPresent(code -> {
                    measures.put("successor", code.text());
                    measures.put("successorKnown", known.contains(code.key()));
                });
        return new Observed(
                Long.toString(school.id().value()),
                Observed.Place.of(school.id(), school.municipality().id()),
                "%s, %s".formatted(school.name(), school.municipality().name()),
                "/schools/" + school.id().value(),
                measures);
    }

    private static Optional<SchoolCode> successor(School school) {
        return school.closure()
                .map(School.Closure::mergedIntoCode)
                .filter(code -> !code.isBlank())
                .map(SchoolCode::new);
    }
}
