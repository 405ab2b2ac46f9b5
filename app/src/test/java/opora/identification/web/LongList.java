package opora.identification.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import opora.identification.Given;
import opora.identification.Method;
import opora.identification.RunRecords.Origin;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.run.Roll;
import opora.identification.run.Roll.Home;
import opora.identification.run.Roll.Line;
import opora.territory.SchoolId;
import opora.vocabulary.Procedure;

/** A run of many schools of one kind, in memory. */
final class LongList {

    private static final Method METHOD = Given.counting("VPR-6-RU");

    private LongList() {}

    /** Every school is at risk. */
    static RunView atRisk(int schools) {
        SchoolList list = list(2026, schools, "2026 VPR-6-RU 9/20");
        return new RunView(run(1, list), roll(list), Optional.empty(), (_, _) -> list);
    }

    /** Every school was listed the year before and is at risk now. */
    static RunView left(int schools) {
        SchoolList now = list(2026, schools, "2026 VPR-6-RU 9/20");
        SchoolList then = list(2025, schools, "2025 VPR-6-RU 9/20\n2024 VPR-6-RU 9/20");
        return new RunView(
                run(2, now),
                roll(now),
                Optional.of(new RunView.Earlier(run(1, then), roll(then))),
                (run, _) -> run.id() == 1 ? then : now);
    }

    private static SchoolList list(int year, int schools, String results) {
        SchoolVerdict verdict = Given.verdict(METHOD, year, results);
        return new SchoolList(
                Given.year(year),
                METHOD,
                IntStream.range(0, schools).mapToObj(id -> entry(id, verdict)).toList());
    }

    private static Entry entry(int id, SchoolVerdict verdict) {
        return new Entry(
                new Place(
                        Optional.of(new SchoolId(id)),
                        "edu" + id,
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                verdict);
    }

    private static Roll roll(SchoolList list) {
        return new Roll(
                list.entries().stream().map(LongList::line).toList(),
                new Origin(List.of(), List.of(), Optional.empty()),
                Map.of());
    }

    private static Line line(Entry entry) {
        Verdict verdict = entry.verdict().verdict();
        return new Line(
                entry.place().id().orElseThrow(),
                entry.place().code(),
                Optional.empty(),
                Home.NOWHERE,
                verdict.status(),
                Set.of(Procedure.of("VPR-6-RU")),
                false,
                0.45,
                3,
                0.9);
    }

    private static Run run(long id, SchoolList list) {
        return new Run(
                id,
                list.year(),
                list.method(),
                Instant.EPOCH,
                "Кравцова Е. П.",
                "",
                "",
                true,
                list.counts());
    }
}
