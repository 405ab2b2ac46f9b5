package opora.reports.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.TestRegion;
import opora.reports.SmallList;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** Run 41 in memory: Боровинская and Школа № 2 are listed, Липовская is clear. */
record KeptRun(TestRegion territory) implements Runs {

    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final String RESULTS =
            """
            1001: 2026 VPR-6-RU 11/25
            1001: 2026 VPR-6-MA 9/25
            1002: 2026 VPR-6-RU 1/9
            1003: 2026 VPR-6-RU 22/49
            1003: 2026 VPR-5-MA 22/50
            """;

    @Override
    public Run start(Viewer by, AcademicYear year, Method method) {
        throw new UnsupportedOperationException("this run is already there");
    }

    @Override
    public List<Run> list(TerritoryScope seen) {
        return find(seen, 41).stream().toList();
    }

    @Override
    public void putInForce(Viewer by, long run, String reason) {
        throw new UnsupportedOperationException("this run is in force");
    }

    @Override
    public void withdraw(Viewer by, long run) {
        throw new UnsupportedOperationException("this run stays in force");
    }

    @Override
    public Optional<Run> inForce(TerritoryScope seen) {
        return find(seen, 41);
    }

    @Override
    public Optional<Run> find(TerritoryScope seen, long id) {
        return Optional.of(
                        new Run(
                                41,
                                YEAR,
                                Method.FEDERAL_847,
                                Instant.parse("2026-12-09T07:42:00Z"),
                                "Кравцова Е. П.",
                                "9f86d081884c7d659a2f",
                                "Среднереченская область",
                                true,
                                schools(seen, 41).counts()))
                .filter(run -> run.id() == id);
    }

    @Override
    public SchoolList schools(TerritoryScope seen, long run) {
        SchoolList judged = SmallList.list(Method.FEDERAL_847, RESULTS, Map.of());
        return new SchoolList(
                YEAR,
                Method.FEDERAL_847,
                territory.list(seen).stream()
                        .flatMap(school ->
                                judged.entries().stream()
                                        .filter(entry -> entry.place().code().equals(school.code()))
                                        .map(entry -> entry(school, entry)))
                        .toList());
    }

    private static Entry entry(School school, Entry judged) {
        return new Entry(
                new Place(
                        Optional.of(school.id()),
                        school.code(),
                        Optional.of(school.name()),
                        Optional.of(school.municipality().name()),
                        ""),
                judged.verdict());
    }

    @Override
    public Optional<Entry> entry(TerritoryScope seen, long run, SchoolId school) {
        return schools(seen, run).entries().stream()
                .filter(entry -> entry.place().id().filter(school::equals).isPresent())
                .findFirst();
    }
}
