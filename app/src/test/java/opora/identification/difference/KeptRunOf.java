package opora.identification.difference;

import static opora.identification.Given.results;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opora.identification.CountedResult;
import opora.identification.Method;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.territory.SchoolId;

/** Runs as a table in the test: schools are their numbers, «1: 2026 VPR-5-RU 9/25». */
final class KeptRunOf {

    private KeptRunOf() {}

    static KeptRun of(long id, Method method, int year, String lines) {
        return of(id, method, year, results(lines), Set.of());
    }

    /** {@code others}: schools without any result. */
    static KeptRun of(
            long id, Method method, int year, List<CountedResult> results, Set<String> others) {
        Set<String> schools = new TreeSet<>(others);
        results.forEach(result -> schools.add(result.school()));
        List<Entry> entries =
                verdicts(method.judge(year(year), schools, results)).stream()
                        .map(verdict ->
                                new Entry(
                                        new Place(
                                                Optional.of(
                                                        new SchoolId(
                                                                Long.parseLong(verdict.school()))),
                                                "100" + verdict.school(),
                                                Optional.of("Школа № " + verdict.school()),
                                                Optional.of("Озеркинский район"),
                                                ""),
                                        verdict))
                        .toList();
        SchoolList list = new SchoolList(year(year), method, entries);
        return new KeptRun(
                new Run(
                        id,
                        year(year),
                        method,
                        Instant.parse("2026-12-09T07:42:00Z"),
                        "Кравцова Е. П.",
                        "",
                        "",
                        false,
                        list.counts()),
                list,
                results);
    }
}
