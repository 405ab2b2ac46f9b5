package opora.results.observed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.consistency.Observed.Place;
import opora.intake.LoadedFiles;
import opora.intake.LoadedFiles.Loaded;
import opora.results.store.ReportsToCompare;
import opora.results.store.ReportsToCompare.OfSchool;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** For the rules: what aggregated reports say of schools, beside the results of these schools. */
@Component
class ReportsObserved implements Observations {

    private final ReportsToCompare reports;
    private final LoadedFiles files;
    private final Clock clock;

    ReportsObserved(ReportsToCompare reports, LoadedFiles files, Clock clock) {
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "results.report";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        Map<Long, Loaded> loaded = files.counting();
        return reports.ofSchools(seen, AcademicYear.at(LocalDate.now(clock))).stream()
                .map(one -> observed(one, loaded))
                .toList();
    }

    private static Observed observed(OfSchool one, Map<Long, Loaded> loaded) {
        Sited at = one.at();
        return new Observed(
                at.key() + "/" + one.kind(),
                Place.of(at.school(), at.municipality()),
                "%s: %s, «%s»".formatted(at.name(), at.sitting().title(), one.kind().title()),
                "/results/complements/" + one.id(),
                Optional.ofNullable(loaded.get(at.file())).map(Loaded::loader),
                one.measures().all());
    }
}
