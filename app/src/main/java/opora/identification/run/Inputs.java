package opora.identification.run;

import java.util.stream.Stream;
import opora.identification.Method;
import opora.results.ProcedureOutcomes;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** Loads what counts now. */
@Component
public class Inputs {

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
        return load(seen, year, method, 2);
    }

    /** {@code years}: so many, the year and those before it; who is judged follows from the year alone. */
    public Population load(TerritoryScope seen, AcademicYear year, Method method, int years) {
        return Population.of(
                schools.list(seen),
                outcomes.outcomes(
                        seen,
                        Stream.iterate(year, AcademicYear::previous).limit(years).toList(),
                        method.lookedAt()),
                year,
                method);
    }
}
