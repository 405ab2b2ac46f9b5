package opora.results.gathering;

import java.util.List;
import java.util.Optional;
import opora.results.Complements;
import opora.results.Outcome.ClassOutcome;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.results.analysis.Around;
import opora.results.analysis.LoadedSchool;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.Sitting;
import opora.results.gathering.Told.Subject;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** The analysis of a procedure in a school or a class of it. */
@Component
public class Analyses {

    private final ProcedureOutcomes outcomes;
    private final Complements complements;
    private final Works works;
    private final Sittings sittings;
    private final Schools schools;
    private final Surroundings surroundings;

    Analyses(
            ProcedureOutcomes outcomes,
            Complements complements,
            Works works,
            Sittings sittings,
            Schools schools,
            Surroundings surroundings) {
        this.outcomes = outcomes;
        this.complements = complements;
        this.works = works;
        this.sittings = sittings;
        this.schools = schools;
        this.surroundings = surroundings;
    }

    /** Empty for a school out of sight. {@code label}: of a class; empty for the whole school. */
    public Optional<Told> ofSchool(
            TerritoryScope seen, SchoolId id, Sitting sitting, Optional<String> label) {
        return schools.find(seen, id).map(school -> told(seen, school, sitting, label));
    }

    private Told told(TerritoryScope seen, School school, Sitting sitting, Optional<String> label) {
        List<Known> facts = outcomes.ofSchool(seen, school.id());
        List<Complements.Known> rows = complements.ofSchool(seen, school.id());
        Around around = surroundings.ofSchool(seen, school, sitting);
        LoadedSchool loaded = loaded(school, sitting, facts, rows, around);
        return new Told(
                new Subject.OfSchool(school, label, classes(loaded)),
                sitting,
                analysis(loaded, label),
                around,
                works.described(seen, sitting),
                works.scale(sitting),
                History.ofSchool(
                        sitting,
                        school.name(),
                        facts,
                        rows,
                        sittings.lowYears(seen, new Sittings.Whose.Of(school.id()))),
                List.of(),
                History.sittings(facts, rows));
    }

    private static Optional<ProcedureAnalysis> analysis(
            LoadedSchool loaded, Optional<String> label) {
        return label.map(loaded::analysisOfClass)
                .orElseGet(() -> Optional.of(loaded.analysis()))
                .filter(analysis -> !analysis.subject().isEmpty());
    }

    private static List<String> classes(LoadedSchool loaded) {
        return loaded.fact().stream()
                .flatMap(fact -> fact.outcome().classes().stream())
                .map(ClassOutcome::label)
                .toList();
    }

    private static LoadedSchool loaded(
            School school,
            Sitting sitting,
            List<Known> facts,
            List<Complements.Known> rows,
            Around around) {
        return new LoadedSchool(
                sitting,
                school.name(),
                facts.stream()
                        .filter(fact -> Sitting.of(fact.outcome()).equals(sitting))
                        .findFirst(),
                rows.stream().filter(row -> Sitting.of(row.complement()).equals(sitting)).toList(),
                around);
    }
}
