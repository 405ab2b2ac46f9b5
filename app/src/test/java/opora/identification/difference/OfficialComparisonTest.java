package opora.identification.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.identification.Given;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.results.Description;
import opora.results.Descriptions.Known;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import org.junit.jupiter.api.Test;

/** Every school of either list stands in exactly one place. */
class OfficialComparisonTest {

    private static final SchoolList OURS =
            KeptRunOf.of(
                            1,
                            Given.counting("VPR-5-RU", "VPR-6-RU"),
                            2026,
                            """
                            1: 2026 VPR-5-RU 9/25
                            1: 2026 VPR-6-RU 9/25
                            2: 2026 VPR-5-RU 9/25
                            2: 2026 VPR-6-RU 9/25
                            3: 2026 VPR-5-RU 9/25
                            4: 2026 VPR-5-RU 1/25
                            """)
                    .list();

    @Test
    void schools_of_both_of_one_and_of_neither_are_told_apart() {
        OfficialComparison compared = OfficialComparison.of(OURS, official(1, 3, 9));
        assertThat(numbers(compared.both())).containsExactly(1L);
        assertThat(numbers(compared.onlyOurs())).containsExactly(2L);
        assertThat(numbers(compared.onlyTheirs())).containsExactly(3L);
        assertThat(compared.unknown())
                .extracting(known -> known.school().orElseThrow().value())
                .containsExactly(9L);
        assertThat(compared.isSame()).isFalse();
    }

    @Test
    void equal_lists_are_said_to_be_equal() {
        assertThat(OfficialComparison.of(OURS, official(2, 1)).isSame()).isTrue();
    }

    private static List<Long> numbers(List<Entry> entries) {
        return entries.stream().map(entry -> entry.place().id().orElseThrow().value()).toList();
    }

    private static Map<SchoolId, Known> official(long... schools) {
        Map<SchoolId, Known> official = new LinkedHashMap<>();
        for (long school : schools) {
            SchoolId id = new SchoolId(school);
            official.put(
                    id,
                    new Known(
                            school,
                            Optional.of(id),
                            1,
                            new Description(
                                    Description.Kind.OFFICIAL_LIST,
                                    new Description.Subject.OfSchool(
                                            new SchoolCode("100" + school), "", ""),
                                    Given.year(2026),
                                    List.of(),
                                    new Outcome.Source("", 1, 1, 1))));
        }
        return official;
    }
}
