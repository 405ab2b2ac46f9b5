package opora.objectivity.screening;

import java.util.List;
import opora.objectivity.ScreenedYear;
import opora.objectivity.Screenings;
import opora.objectivity.Terms;
import opora.objectivity.Work;
import opora.objectivity.signs.Screening;
import opora.objectivity.signs.WorkFacts;
import opora.objectivity.signs.YearFacts;
import opora.results.ProcedureOutcomes;
import opora.results.ReferenceData;
import opora.territory.TerritoryScope;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** In one snapshot of the database, so that a load accepted meanwhile counts wholly or not at all. */
@Service
class LoadedScreenings implements Screenings {

    private final ProcedureOutcomes outcomes;

    LoadedScreenings(ProcedureOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public ScreenedYear now(TerritoryScope seen, AcademicYear year, Terms terms) {
        if (!(seen instanceof WholeRegion)) {
            throw new IllegalArgumentException("a screening is of the whole region");
        }
        return Screening.of(terms, load(seen, year));
    }

    private YearFacts load(TerritoryScope seen, AcademicYear year) {
        List<Work> held =
                outcomes.held().stream()
                        .map(work -> new Work(work.year(), work.procedure()))
                        .toList();
        return new YearFacts(
                year,
                YearFacts.needed(year, held).stream().map(work -> facts(seen, work)).toList());
    }

    private WorkFacts facts(TerritoryScope seen, Work work) {
        return new WorkFacts(
                work,
                ReferenceData.shipped().scale(work.procedure(), work.year()),
                outcomes.written(seen, work.year(), work.procedure()));
    }
}
