package opora.identification.run;

import java.util.List;
import opora.identification.Method;
import opora.results.ProcedureOutcomes;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** Loads what counts now. */
@Component
class Inputs {

    private final Schools schools;
    private final ProcedureOutcomes outcomes;

    Inputs(Schools schools, ProcedureOutcomes outcomes) {
        this.schools = schools;
        this.outcomes = outcomes;
    }

    String region() {
        return schools.region();
    }

    TerritoryScope today(TerritoryScope seen) {
        return SightOfToday.of(schools, seen);
    }

    Population load(TerritoryScope seen, AcademicYear year, Method method) {
        return Population.of(
                schools.list(seen),
                outcomes.outcomes(seen, List.of(year, year.previous()), method.lookedAt()),
                year,
                method);
    }
}
