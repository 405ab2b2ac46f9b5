package opora.identification.run;

import static opora.identification.RunsTestBed.OPERATOR;
import static opora.identification.TestRegion.LAKES;
import static opora.identification.TestRegion.UPPER;
import static org.assertj.core.api.Assertions.assertThat;

import opora.identification.Method;
import opora.identification.Runs.Run;
import opora.identification.RunsTestBed;
import opora.identification.TestRegion;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final Method METHOD = Method.FEDERAL_847;

    /** A listed school by both grounds, one at risk, one clear, one without data of the year, one closed before. */
    private final TestRegion region =
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

    private final RunsTestBed bed = new RunsTestBed(region);

    @AfterEach
    void close() {
        bed.close();
    }

    private Run start() {
        return bed.runs().start(OPERATOR, YEAR, METHOD);
    }

    @Test
    void the_same_inputs_have_the_same_fingerprint_whatever_is_renamed() {
        String fingerprint = start().fingerprint();

        region.nextLoad()
                .result(1, 2026, "VPR-6-RU", 11, 25)
                .school(1, "Боровинская гимназия", LAKES);

        assertThat(start().fingerprint()).isEqualTo(fingerprint).matches("[0-9a-f]{64}");
    }

    @Test
    void another_number_another_school_or_another_parameter_is_another_fingerprint() {
        String fingerprint = start().fingerprint();
        Method stricter =
                new Method(
                        METHOD.id(),
                        Threshold.ofPercent("25"),
                        1,
                        METHOD.clauseB(),
                        METHOD.procedures());

        assertThat(bed.runs().start(OPERATOR, YEAR, stricter).fingerprint())
                .isNotEqualTo(fingerprint);
        region.school(6, "Новая школа", LAKES);
        String withSchool = start().fingerprint();
        region.result(1, 2026, "VPR-6-RU", 12, 25);

        assertThat(withSchool).isNotEqualTo(fingerprint);
        assertThat(start().fingerprint()).isNotIn(fingerprint, withSchool);
    }

    @Test
    void a_run_is_current_until_what_counts_changes() {
        Run run = start();

        assertThat(bed.records().isCurrent(run)).isTrue();
        region.result(1, 2026, "VPR-6-RU", 12, 25);
        assertThat(bed.records().isCurrent(run)).isFalse();
    }
}
