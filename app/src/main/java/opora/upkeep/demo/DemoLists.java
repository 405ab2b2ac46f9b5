package opora.upkeep.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Approvals;
import opora.identification.Approvals.Draft;
import opora.identification.Approvals.Meeting;
import opora.identification.Approvals.Paper;
import opora.identification.Approvals.Signer;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.Verdict;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** The lists of the sample region. That of last year has its order and protocol; the order about the newest one is left to whoever tries the product. */
@Component
class DemoLists {

    private static final AcademicYear NEWEST = new AcademicYear(2026);
    private static final TerritoryScope EVERYTHING = new TerritoryScope.WholeRegion();

    private static final Draft ORDER_OF_LAST_YEAR =
            new Draft(
                    new Paper("412-р", LocalDate.of(2025, 12, 11)),
                    new Signer("директор департамента образования", "Кравцова Е. П."),
                    Optional.of(
                            new Meeting(
                                    new Paper("3", LocalDate.of(2025, 12, 8)),
                                    new Signer("заместитель директора", "Лукин А. С."),
                                    new Signer("главный специалист", "Орехова Т. В."),
                                    List.of(
                                            new Signer(
                                                    "ректор института развития образования",
                                                    "Седов М. И.")),
                                    "Школы посмотрели свои данные до заседания.")),
                    "");

    private final Runs runs;
    private final Approvals approvals;

    DemoLists(Runs runs, Approvals approvals) {
        this.runs = runs;
        this.approvals = approvals;
    }

    /** «2025 и 2026». */
    static String years() {
        return "%s и %s".formatted(NEWEST.previous(), NEWEST);
    }

    /** Answers the listed schools of the newest year. What an attempt that was cut off has made already is not made again. */
    List<SchoolId> make(Viewer operator) {
        approve(operator, inForce(operator, NEWEST.previous()));
        return listed(inForce(operator, NEWEST));
    }

    private Run inForce(Viewer operator, AcademicYear year) {
        List<Run> ofYear =
                runs.list(EVERYTHING).stream().filter(run -> run.year().equals(year)).toList();
        Optional<Run> known = ofYear.stream().filter(Run::inForce).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Run run =
                ofYear.stream()
                        .findFirst()
                        .orElseGet(() -> runs.start(operator, year, Method.FEDERAL_847));
        runs.putInForce(operator, run.id());
        return run;
    }

    private void approve(Viewer operator, Run run) {
        if (approvals.list(EVERYTHING).stream()
                .noneMatch(approval -> approval.year().equals(run.year()))) {
            approvals.approve(operator, run.id(), Optional.empty(), ORDER_OF_LAST_YEAR);
        }
    }

    /** The listed schools of the newest list, those with most participants first; none before any list. */
    List<SchoolId> listed() {
        return runs.inForce(EVERYTHING).map(this::listed).orElse(List.of());
    }

    private List<SchoolId> listed(Run run) {
        return runs.schools(EVERYTHING, run.id()).entries().stream()
                .filter(entry -> entry.verdict().verdict() instanceof Verdict.LowResults)
                .sorted(Comparator.comparingInt(DemoLists::participants).reversed())
                .flatMap(entry -> entry.place().id().stream())
                .toList();
    }

    private static int participants(SchoolList.Entry entry) {
        return entry.verdict().outcomes().stream()
                .mapToInt(outcome -> outcome.failed().size())
                .sum();
    }
}
