package opora.identification;

import static opora.identification.Given.counting;
import static opora.identification.Given.results;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.identification.SchoolList.Counts;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import org.junit.jupiter.api.Test;

class SchoolListTest {

    private static final Method METHOD = counting("VPR-6-RU", "VPR-6-MA");

    @Test
    void the_counts_add_up_to_the_schools() {
        SchoolList list =
                list(
                        """
                        a: 2026 VPR-6-RU 9/25
                        a: 2026 VPR-6-MA 9/25
                        b: 2026 VPR-6-RU 9/25
                        b: 2025 VPR-6-RU 9/25
                        c: 2026 VPR-6-RU 9/25
                        d: 2026 VPR-6-RU 1/25
                        e: 2026 VPR-6-RU 1/25
                        f: 2026 VPR-6-RU 1/25
                        g: 2025 VPR-6-RU 9/25
                        """);
        assertThat(list.counts()).isEqualTo(new Counts(7, 2, 1, 3, 1));
        assertThat(SchoolList.countsOf(list.entries().subList(0, 3)))
                .isEqualTo(new Counts(3, 2, 1, 0, 0));
        assertThat(SchoolList.countsOf(List.of())).isEqualTo(new Counts(0, 0, 0, 0, 0));
    }

    private static SchoolList list(String lines) {
        return new SchoolList(
                year(2026),
                METHOD,
                verdicts(METHOD.judge(year(2026), List.of(), results(lines))).stream()
                        .map(verdict ->
                                new Entry(
                                        new Place(
                                                Optional.empty(),
                                                verdict.school(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                ""),
                                        verdict))
                        .toList());
    }
}
