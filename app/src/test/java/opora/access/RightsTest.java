package opora.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import opora.guards.Sources;
import org.junit.jupiter.api.Test;

/** The table of rights is the code's, the page's and the guide's. */
class RightsTest {

    @Test
    void every_right_stands_in_the_table_once() {
        assertThat(Rights.table()).extracting(Rights.Line::right).containsExactly(Right.values());
    }

    @Test
    void whoever_is_nobody_today_may_only_see_the_own_account() {
        assertThat(Rights.of(Role.UNASSIGNED)).containsExactly(Right.OWN_ACCOUNT);
    }

    @Test
    void nobody_who_sees_no_schools_sees_results_and_the_officer_stands_apart() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.may(Right.SEE_RESULTS)))
                .allMatch(role -> role.may(Right.SEE_SCHOOLS));
        assertThat(Arrays.stream(Role.values()).filter(role -> role.may(Right.PROTECT_DATA)))
                .containsExactly(Role.DATA_OFFICER);
        assertThat(Role.ADMINISTRATOR.may(Right.SEE_RESULTS)).isFalse();
    }

    @Test
    void whoever_sees_results_reads_of_small_groups_for_the_pages_tell_exact_numbers() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.may(Right.SEE_RESULTS)))
                .allMatch(role -> role.may(Right.SEE_SMALL_GROUPS));
    }

    @Test
    void the_guide_shows_the_same_table() {
        String head =
                Role.GIVEN.stream()
                        .map(Role::title)
                        .collect(Collectors.joining(" | ", "| что можно | ", " |"));
        String rows =
                Rights.table().stream().map(RightsTest::row).collect(Collectors.joining("\n"));
        assertThat(Sources.text(Sources.ROOT.resolve("docs/guide/roles.md")))
                .contains(head)
                .contains(rows);
    }

    private static String row(Rights.Line line) {
        return Role.GIVEN.stream()
                .map(role -> line.roles().contains(role) ? "да" : "")
                .collect(Collectors.joining(" | ", "| " + line.title() + " | ", " |"));
    }
}
