package opora.programme.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.programme.Programme;
import opora.programme.ProgrammeLevel;
import opora.programme.agreement.Course;
import opora.programme.agreement.Step;
import opora.programme.start.TaskLinks.Link;
import opora.programme.wording.Edition;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import org.junit.jupiter.api.Test;

/** Which tasks above are carried, what leads nowhere, which listed schools have no programme. */
class CoverageTest {

    private static final Programme UPPER = programme(1, ProgrammeLevel.MUNICIPALITY, 0, List.of());
    private static final Set<String> ABOVE = Set.of("1.5", "7.5");
    private static final Edition TASKS =
            Edition.of(
                    List.of(
                            new Provision(
                                    new ProvisionId(5),
                                    Kinds.shipped().get("task"),
                                    Optional.empty(),
                                    BigDecimal.ONE,
                                    Map.of("text", "Обучить"),
                                    1)));

    private static Programme programme(
            long id, ProgrammeLevel level, long school, List<Step> steps) {
        return new Programme(
                id,
                level,
                Optional.empty(),
                school == 0 ? Optional.empty() : Optional.of(new SchoolId(school)),
                "",
                "",
                "Программа " + id,
                Optional.empty(),
                new Course(steps, 1));
    }

    private static Step step(Step.Kind kind) {
        return new Step(1, 1, kind, Optional.empty(), "", "", Instant.EPOCH, 1, "");
    }

    private static School school(long id) {
        return new School(
                new SchoolId(id),
                "10" + id,
                "Школа " + id,
                new Municipality(new MunicipalityId(1), "Район"),
                School.Details.UNKNOWN,
                Optional.empty());
    }

    private static Coverage of(List<Programme> seen, List<Link> links) {
        return Coverage.of(
                UPPER, TASKS, seen, links, ABOVE, Optional.of(List.of(school(11), school(12))));
    }

    @Test
    void a_programme_with_two_tasks_that_lead_to_one_is_counted_once() {
        Coverage coverage =
                of(
                        List.of(UPPER, programme(2, ProgrammeLevel.SCHOOL, 11, List.of())),
                        List.of(new Link(2, "1.5"), new Link(2, "1.5")));

        assertThat(coverage.tasks().getFirst().by()).hasSize(1);
        assertThat(coverage.leading()).isEqualTo(1);
        assertThat(coverage.leadingNowhere()).isEmpty();
    }

    @Test
    void a_task_that_leads_to_another_programme_above_does_not_lead_here_and_not_nowhere() {
        Coverage coverage =
                of(
                        List.of(programme(2, ProgrammeLevel.SCHOOL, 11, List.of())),
                        List.of(new Link(2, "7.5")));

        assertThat(coverage.leading()).isZero();
        assertThat(coverage.leadingNowhere()).isEmpty();
    }

    @Test
    void a_link_to_a_task_that_is_gone_or_over_leads_nowhere() {
        Coverage coverage =
                of(
                        List.of(programme(2, ProgrammeLevel.SCHOOL, 11, List.of())),
                        List.of(new Link(2, "8.5"), new Link(2, "")));

        assertThat(coverage.leadingNowhere()).extracting(Programme::id).containsExactly(2L);
    }

    @Test
    void what_rests_was_approved_all_the_same() {
        Coverage coverage =
                of(
                        List.of(
                                programme(
                                        2,
                                        ProgrammeLevel.SCHOOL,
                                        11,
                                        List.of(step(Step.Kind.APPROVED), step(Step.Kind.PAUSED)))),
                        List.of(new Link(2, "1.5")));

        assertThat(coverage.tasks().getFirst().approved()).isEqualTo(1);
    }

    @Test
    void listed_schools_without_a_living_programme_are_named() {
        Coverage coverage =
                of(
                        List.of(
                                programme(2, ProgrammeLevel.SCHOOL, 11, List.of()),
                                programme(
                                        3,
                                        ProgrammeLevel.RISK,
                                        12,
                                        List.of(
                                                step(Step.Kind.APPROVED),
                                                step(Step.Kind.STOPPED)))),
                        List.of());

        assertThat(coverage.without().orElseThrow())
                .extracting(School::name)
                .containsExactly("Школа 12");
        assertThat(coverage.below()).hasSize(1);
        assertThat(coverage.leadingNowhere()).hasSize(1);
    }

    @Test
    void a_draft_that_leads_here_is_told_apart_from_what_was_approved() {
        Coverage coverage =
                of(
                        List.of(
                                programme(2, ProgrammeLevel.SCHOOL, 11, List.of()),
                                programme(
                                        3,
                                        ProgrammeLevel.SCHOOL,
                                        12,
                                        List.of(step(Step.Kind.APPROVED)))),
                        List.of(new Link(2, "1.5"), new Link(3, "1.5")));

        assertThat(coverage.tasks().getFirst().by()).hasSize(2);
        assertThat(coverage.tasks().getFirst().approved()).isEqualTo(1);
    }
}
