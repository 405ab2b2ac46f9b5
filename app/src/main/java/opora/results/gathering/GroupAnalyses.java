package opora.results.gathering;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.results.ProcedureOutcomes;
import opora.results.analysis.Around;
import opora.results.analysis.LargerGroups;
import opora.results.analysis.Level;
import opora.results.analysis.SchoolFact;
import opora.results.analysis.Sitting;
import opora.results.gathering.Told.Subject;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** The analysis of a procedure in a municipality and in the region, for whoever sees all schools of it. */
@Component
public class GroupAnalyses {

    private final ProcedureOutcomes outcomes;
    private final Works works;
    private final Sittings sittings;
    private final Schools schools;
    private final Surroundings surroundings;

    GroupAnalyses(
            ProcedureOutcomes outcomes,
            Works works,
            Sittings sittings,
            Schools schools,
            Surroundings surroundings) {
        this.outcomes = outcomes;
        this.works = works;
        this.sittings = sittings;
        this.schools = schools;
        this.surroundings = surroundings;
    }

    /** Empty unless all of the municipality is in sight. */
    public Optional<Told> ofMunicipality(TerritoryScope seen, MunicipalityId id, Sitting sitting) {
        return schools.municipalities(seen).stream()
                .filter(one -> one.id().equals(id) && isWhole(seen, id))
                .findFirst()
                .map(one -> municipality(seen, one, sitting));
    }

    /** Empty unless all of the region is in sight. */
    public Optional<Told> ofRegion(TerritoryScope seen, Sitting sitting) {
        return seen instanceof TerritoryScope.WholeRegion
                ? Optional.of(region(seen, sitting))
                : Optional.empty();
    }

    private static boolean isWhole(TerritoryScope seen, MunicipalityId id) {
        return switch (seen) {
            case TerritoryScope.WholeRegion _ -> true;
            case TerritoryScope.OneMunicipality one -> one.municipality().equals(id);
            case TerritoryScope.OneSchool _, TerritoryScope.NamedSchools _ -> false;
        };
    }

    private Told municipality(TerritoryScope seen, Municipality one, Sitting sitting) {
        Around around = surroundings.ofMunicipality(seen, one, sitting);
        TerritoryScope own = new TerritoryScope.OneMunicipality(one.id());
        List<SchoolFact> here = sittings.facts(own, sitting);
        return new Told(
                new Subject.OfMunicipality(one),
                sitting,
                new LargerGroups(
                                sitting,
                                sittings.rows(seen, Optional.of(one.id()), sitting),
                                around)
                        .analysis(Level.MUNICIPALITY)
                        .filter(analysis -> !analysis.subject().isEmpty()),
                around,
                works.described(seen, sitting),
                works.scale(sitting),
                history(
                        own,
                        Level.MUNICIPALITY,
                        one.name(),
                        sitting,
                        new Sittings.Whose.In(one.id())),
                Parts.schools(sitting, here, schools.list(own)),
                held());
    }

    private Told region(TerritoryScope seen, Sitting sitting) {
        List<SchoolFact> all = sittings.facts(seen, sitting);
        Around around = surroundings.ofRegion(seen, all);
        String name = schools.region();
        return new Told(
                new Subject.OfRegion(name),
                sitting,
                new LargerGroups(sitting, sittings.rows(seen, Optional.empty(), sitting), around)
                        .analysis(Level.REGION)
                        .filter(analysis -> !analysis.subject().isEmpty()),
                around,
                works.described(seen, sitting),
                works.scale(sitting),
                history(seen, Level.REGION, name, sitting, new Sittings.Whose.All()),
                Parts.municipalities(sitting, all, schools.municipalities(seen)),
                held());
    }

    private History history(
            TerritoryScope seen, Level level, String name, Sitting sitting, Sittings.Whose whose) {
        SortedSet<AcademicYear> years = new TreeSet<>();
        SortedSet<Procedure> procedures = new TreeSet<>();
        for (Sitting held : held()) {
            if (History.isOfYears(sitting, held) || History.isOfCohort(sitting, held)) {
                years.add(held.year());
                procedures.add(held.procedure());
            }
        }
        return History.ofGroup(
                sitting,
                level,
                name,
                outcomes.outcomes(seen, years, procedures),
                sittings.lowYears(seen, whose));
    }

    private List<Sitting> held() {
        return outcomes.held().reversed().stream()
                .map(held -> new Sitting(held.year(), held.procedure()))
                .toList();
    }
}
