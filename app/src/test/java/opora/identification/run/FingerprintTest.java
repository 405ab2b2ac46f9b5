package opora.identification.run;

import static opora.identification.RunsTestBed.OPERATOR;
import static opora.identification.TestRegion.LAKES;
import static org.assertj.core.api.Assertions.assertThat;

import opora.identification.Method;
import opora.identification.Runs.Run;
import opora.statistics.Threshold;
import org.junit.jupiter.api.Test;

class FingerprintTest extends OnKeptRuns {

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
