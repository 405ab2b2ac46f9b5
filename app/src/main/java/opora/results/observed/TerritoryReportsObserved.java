package opora.results.observed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.consistency.Observed.Place;
import opora.intake.LoadedFiles;
import opora.intake.LoadedFiles.Loaded;
import opora.results.store.ReportsToCompare;
import opora.results.store.ReportsToCompare.Level;
import opora.results.store.ReportsToCompare.OfTerritory;
import opora.results.store.ReportsToCompare.Size;
import opora.territory.Municipality;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** For the rules: what aggregated reports say of municipalities and of the region, beside the sums of their schools. A matter of the region alone. */
@Component
class TerritoryReportsObserved implements Observations {

    private final ReportsToCompare reports;
    private final LoadedFiles files;
    private final Schools schools;
    private final Clock clock;

    TerritoryReportsObserved(
            ReportsToCompare reports, LoadedFiles files, Schools schools, Clock clock) {
        this.reports = reports;
        this.files = files;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "results.territory_report";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        if (!(seen instanceof TerritoryScope.WholeRegion)) {
            return List.of();
        }
        AcademicYear thisYear = AcademicYear.at(LocalDate.now(clock));
        List<OfTerritory> rows = reports.ofTerritories(seen, thisYear);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Loaded> loaded = files.counting();
        Sums sums = sums(seen, reports.sizes(seen, thisYear, 1), rows);
        return rows.stream()
                .map(one ->
                        new Observed(
                                "%s/%s/%s".formatted(one.sitting().key(), one.kind(), one.key()),
                                one.municipality().map(Place::of).orElse(Place.REGION),
                                "%s: %s, «%s»"
                                        .formatted(
                                                one.name(),
                                                one.sitting().title(),
                                                one.kind().title()),
                                "/results/complements/" + one.id(),
                                Optional.ofNullable(loaded.get(one.file())).map(Loaded::loader),
                                sums.measures(one)))
                .toList();
    }

    /** Schools count to the municipality to which they belonged in the year of the results. */
    private Sums sums(TerritoryScope seen, List<Size> sizes, List<OfTerritory> rows) {
        Map<AcademicYear, Map<SchoolId, Municipality>> homes = new HashMap<>();
        Sums sums = new Sums(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (Size size : sizes) {
            AcademicYear year = size.sitting().year();
            sums.add(
                    size,
                    Optional.ofNullable(
                            homes.computeIfAbsent(year, of -> schools.homes(seen, Structure.of(of)))
                                    .get(size.school())));
        }
        rows.forEach(sums::add);
        return sums;
    }

    /**
     * By procedure and year and whose sum it is.
     *
     * @param rows how many rows tell of one municipality
     * @param listed participants of the municipalities that one file lists
     */
    private record Sums(
            Map<String, Integer> ofSchools,
            Map<String, Integer> rows,
            Map<String, Integer> listed) {

        void add(Size size, Optional<Municipality> home) {
            String sitting = size.sitting().key();
            ofSchools.merge(sitting, size.participants(), Integer::sum);
            home.ifPresent(one ->
                    ofSchools.merge(
                            sitting + "/" + one.id().value(), size.participants(), Integer::sum));
        }

        void add(OfTerritory row) {
            if (row.level() == Level.MUNICIPALITY) {
                row.municipality()
                        .ifPresent(id -> rows.merge(same(row, id.value()), 1, Integer::sum));
                row.participants()
                        .ifPresent(
                                count -> listed.merge(same(row, -row.file()), count, Integer::sum));
            }
        }

        private static String same(OfTerritory row, long which) {
            return row.sitting().key() + "/" + row.kind() + "/" + which;
        }

        Map<String, Object> measures(OfTerritory row) {
            Measures measures = new Measures().put("participants", row.participants());
            switch (row.level()) {
                case MUNICIPALITY -> {
                    measures.flag("found", row.municipality().isPresent());
                    row.municipality()
                            .ifPresent(id ->
                                    measures.put(
                                                    "rows",
                                                    rows.getOrDefault(same(row, id.value()), 1))
                                            .put("ofSchools", schools(row, "/" + id.value())));
                }
                case REGION ->
                        measures.put("ofSchools", schools(row, ""))
                                .put(
                                        "ofMunicipalities",
                                        Optional.ofNullable(listed.get(same(row, -row.file()))));
            }
            return measures.all();
        }

        private int schools(OfTerritory row, String of) {
            return ofSchools.getOrDefault(row.sitting().key() + of, 0);
        }
    }
}
