package opora.objectivity.screening;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.objectivity.Work;
import opora.objectivity.signs.WorkFacts;
import opora.objectivity.signs.YearFacts;
import opora.results.ProcedureOutcomes;
import opora.results.ReferenceData;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** Loads what counts now for the questions of a year: its works and the earlier ones of the same pupils. */
@Component
class Inputs {

    private final ProcedureOutcomes outcomes;
    private final ReferenceData reference;
    private final Schools schools;

    Inputs(ProcedureOutcomes outcomes, ReferenceData reference, Schools schools) {
        this.outcomes = outcomes;
        this.reference = reference;
        this.schools = schools;
    }

    /** As the register has them today. */
    Map<SchoolId, School> schools(WholeRegion region) {
        return schools.list(region).stream()
                .collect(Collectors.toMap(School::id, Function.identity()));
    }

    YearFacts load(WholeRegion region, AcademicYear year) {
        List<Work> held =
                outcomes.held().stream()
                        .map(work -> new Work(work.year(), work.procedure()))
                        .toList();
        return new YearFacts(
                year,
                YearFacts.needed(year, held).stream().map(work -> facts(region, work)).toList());
    }

    private WorkFacts facts(WholeRegion region, Work work) {
        return new WorkFacts(
                work,
                reference.scale(work.procedure(), work.year()),
                outcomes.written(region, work.year(), work.procedure()));
    }
}
