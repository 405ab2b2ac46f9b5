package opora.identification;

import static opora.identification.Given.counting;
import static opora.identification.Given.results;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.YearBefore.Change;
import opora.identification.YearBefore.Movement;
import opora.territory.SchoolId;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** Schools are named by their numbers: the school «3» of this year is the school «3» of the year before. */
class YearBeforeTest {

    private static final Method METHOD = counting("VPR-6-RU", "VPR-6-MA");
    private static final String LISTED_IN_2025 =
            """
            1: 2025 VPR-6-RU 9/20
            1: 2025 VPR-6-MA 9/20
            2: 2025 VPR-6-RU 9/20
            2: 2025 VPR-6-MA 9/20
            3: 2025 VPR-6-RU 9/20
            3: 2025 VPR-6-MA 9/20
            4: 2025 VPR-6-RU 9/20
            4: 2025 VPR-6-MA 9/20
            5: 2025 VPR-6-RU 1/20
            5: 2025 VPR-6-MA 1/20
            """;
    private static final String OF_2026 =
            """
            1: 2026 VPR-6-RU 9/20
            1: 2026 VPR-6-MA 9/20
            2: 2026 VPR-6-RU 1/20
            2: 2026 VPR-6-MA 1/20
            5: 2026 VPR-6-RU 9/20
            5: 2026 VPR-6-MA 9/20
            """;

    private final YearBefore before =
            YearBefore.of(list(2025, Set.of("1", "2", "3", "4", "5"), LISTED_IN_2025));

    @Test
    void a_school_without_data_has_neither_stayed_nor_left() {
        SchoolList now = list(2026, Set.of("1", "2", "3", "5"), LISTED_IN_2025 + OF_2026);
        SchoolList working = without(now, "4");
        assertThat(before.movement(working.entries())).isEqualTo(new Movement(1, 1, 1, 1));
        assertThat(codes(before.left(working.entries()))).containsExactly("2");
        assertThat(codes(before.unjudged(working.entries()))).containsExactly("3");
        assertThat(codes(before.gone(working))).containsExactly("4");
    }

    @Test
    void those_listed_the_year_before_add_up() {
        SchoolList now = list(2026, Set.of("1", "2", "3", "4", "5"), LISTED_IN_2025 + OF_2026);
        for (SchoolList some : List.of(now, without(now, "4"), without(now, "1"))) {
            Change change = before.against(some);
            Movement movement = change.movement();
            assertThat(movement.stayed() + movement.left() + movement.unjudged() + change.gone())
                    .isEqualTo(before.list().counts().lowResults());
            assertThat(movement.entered() + movement.stayed())
                    .isEqualTo(some.counts().lowResults());
            assertThat(change.difference())
                    .isEqualTo(some.counts().lowResults() - before.list().counts().lowResults());
        }
    }

    @Test
    void lists_are_not_compared_while_a_listed_school_has_no_data() {
        SchoolList now = list(2026, Set.of("1", "2", "3", "4", "5"), LISTED_IN_2025 + OF_2026);
        assertThat(before.against(now).isComparable()).isFalse();
        assertThat(before.against(now).notYetLoaded()).isEmpty();
    }

    @Test
    void lists_are_not_compared_while_a_procedure_of_the_year_before_is_not_loaded() {
        String russianOnly =
                """
                1: 2026 VPR-6-RU 9/20
                2: 2026 VPR-6-RU 1/20
                3: 2026 VPR-6-RU 1/20
                4: 2026 VPR-6-RU 1/20
                5: 2026 VPR-6-RU 9/20
                """;
        Change change = before.against(list(2026, Set.of("1"), LISTED_IN_2025 + russianOnly));
        assertThat(change.movement().unjudged()).isZero();
        assertThat(change.notYetLoaded()).containsExactly(Procedure.of("VPR-6-MA"));
        assertThat(change.isComparable()).isFalse();
    }

    @Test
    void lists_of_the_same_procedures_and_of_schools_with_data_are_compared() {
        String all =
                """
                3: 2026 VPR-6-RU 1/20
                4: 2026 VPR-6-RU 9/20
                """;
        Change change = before.against(list(2026, Set.of(), LISTED_IN_2025 + OF_2026 + all));
        assertThat(change.isComparable()).isTrue();
        assertThat(change.difference()).isEqualTo(-1);
    }

    private static SchoolList list(int when, Set<String> schools, String results) {
        return new SchoolList(
                year(when),
                METHOD,
                verdicts(METHOD.judge(year(when), new TreeSet<>(schools), results(results)))
                        .stream()
                        .map(verdict -> new Entry(place(verdict.school()), verdict))
                        .toList());
    }

    private static SchoolList without(SchoolList list, String school) {
        return new SchoolList(
                list.year(),
                list.method(),
                list.entries().stream()
                        .filter(entry -> !entry.place().code().equals(school))
                        .toList());
    }

    private static Place place(String school) {
        return new Place(
                Optional.of(new SchoolId(Long.parseLong(school))),
                school,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static List<String> codes(List<Entry> entries) {
        return entries.stream().map(entry -> entry.place().code()).toList();
    }
}
