package opora.identification.run;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opora.identification.Method;
import opora.results.ProcedureOutcomes;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** Loads what counts now. */
@Component
class Inputs {

    private static final Procedure EGE_MATHS = Procedure.of("EGE-11-MA");
    private static final List<Procedure> PARTS_OF_EGE_MATHS =
            List.of(Procedure.of("EGE-11-MAB"), Procedure.of("EGE-11-MAP"));

    private final Schools schools;
    private final ProcedureOutcomes outcomes;

    Inputs(Schools schools, ProcedureOutcomes outcomes) {
        this.schools = schools;
        this.outcomes = outcomes;
    }

    Population load(TerritoryScope seen, AcademicYear year, Method method) {
        return Population.of(
                schools.list(seen),
                outcomes.outcomes(seen, List.of(year, year.previous()), looked(method)),
                year);
    }

    /** What the method can look at: its procedures, and base and profile where it counts ЕГЭ maths as one. */
    static Set<Procedure> looked(Method method) {
        Set<Procedure> looked = new TreeSet<>(method.procedures());
        if (looked.contains(EGE_MATHS)) {
            looked.addAll(PARTS_OF_EGE_MATHS);
        }
        return looked;
    }
}
