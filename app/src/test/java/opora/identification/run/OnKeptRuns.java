package opora.identification.run;

import static opora.identification.RunsTestBed.OPERATOR;
import static opora.identification.TestRegion.LAKES;
import static opora.identification.TestRegion.UPPER;

import opora.identification.Method;
import opora.identification.Runs.Run;
import opora.identification.RunsTestBed;
import opora.identification.SchoolList.Entry;
import opora.identification.TestRegion;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.AfterEach;

/** Five schools with two years of results, and the stored half of the room. */
abstract class OnKeptRuns {

    static final AcademicYear YEAR = new AcademicYear(2026);
    static final Method METHOD = Method.FEDERAL_847;

    /** A listed school by both grounds, one at risk, one clear, one without data of the year, one closed before. */
    final TestRegion region =
            new TestRegion()
                    .school(1, "Боровинская СОШ", UPPER)
                    .school(2, "Ольховская ООШ", UPPER)
                    .school(3, "Сосновская СОШ", LAKES)
                    .school(4, "Талая ООШ", LAKES)
                    .closed(5, "Старая ООШ", LAKES, 2024)
                    .result(1, 2026, "VPR-6-RU", 11, 25)
                    .result(1, 2026, "VPR-6-MA", 9, 25)
                    .result(1, 2025, "VPR-6-RU", 10, 26)
                    .result(2, 2026, "VPR-6-MA", 2, 6)
                    .result(3, 2026, "VPR-6-RU", 3, 31)
                    .result(4, 2025, "VPR-6-RU", 1, 12);

    final RunsTestBed bed = new RunsTestBed(region);

    @AfterEach
    void close() {
        bed.close();
    }

    Run start() {
        return bed.runs().start(OPERATOR, YEAR, METHOD);
    }

    Run startInForce() {
        Run run = start();
        bed.runs().putInForce(OPERATOR, run.id());
        return run;
    }

    Entry entry(Run run, long school) {
        return bed.runs().entry(RunsTestBed.REGION, run.id(), new SchoolId(school)).orElseThrow();
    }
}
