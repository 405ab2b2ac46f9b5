package opora.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import opora.identification.Method;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Counts;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;

class ApprovingTest {

    private static final TerritoryScope REGION = new TerritoryScope.WholeRegion();

    @Test
    void a_later_version_takes_the_place_of_the_one_it_names() {
        Approving approving = Approving.of(GivenApprovals.ofRun(41), REGION, run(41, 2026));
        assertThat(approving.recorded()).map(Approval::version).contains(2);
        assertThat(approving.replaced()).map(Approval::version).contains(1);
    }

    @Test
    void the_first_version_replaces_nothing_also_when_a_later_one_holds() {
        Approving approving = Approving.of(GivenApprovals.ofRun(41), REGION, run(40, 2026));
        assertThat(approving.recorded()).map(Approval::version).contains(1);
        assertThat(approving.replaced()).isEmpty();
    }

    @Test
    void a_list_not_approved_yet_would_replace_the_version_that_holds() {
        Approving approving = Approving.of(GivenApprovals.ofRun(41), REGION, run(42, 2026));
        assertThat(approving.recorded()).isEmpty();
        assertThat(approving.replaced()).map(Approval::version).contains(2);
    }

    @Test
    void the_orders_of_another_year_and_withdrawn_ones_do_not_count() {
        Approvals none = new GivenApprovals(List.of());
        assertThat(Approving.of(GivenApprovals.ofRun(41), REGION, run(50, 2027)))
                .isEqualTo(Approving.NOTHING);
        assertThat(Approving.of(none, REGION, run(41, 2026))).isEqualTo(Approving.NOTHING);
        assertThat(Approving.of(none, REGION, run(41, 2026)).meeting()).isEqualTo(Optional.empty());
    }

    private static Run run(long id, int year) {
        return new Run(
                id,
                new AcademicYear(year),
                Method.FEDERAL_847,
                Instant.parse("2026-12-09T07:42:00Z"),
                "Кравцова Е. П.",
                "9f86d081884c7d659a2f",
                "Среднереченская область",
                false,
                new Counts(0, 0, 0, 0, 0));
    }
}
