package opora.results.analysis;

import static opora.results.OutcomeBuilder.outcome;
import static opora.results.analysis.Reports.fact;
import static opora.results.analysis.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import opora.results.Complement.Group;
import opora.results.Complement.Kind;
import opora.results.Complements;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.ProcedureOutcomes.Known;
import opora.results.analysis.TaskLine.Against;
import opora.statistics.SolvabilityCorridor;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class TasksOfAGroupTest {

    private static final Sitting SITTING =
            new Sitting(new AcademicYear(2026), Procedure.of("VPR-5-MA"));
    private static final Group REGION = new Group.Region("область");

    /** One participant without a mark and without points, one with mark 3 and a point, the others with mark 2. */
    private static ItemSum item(String task, int maximum, int cells, int points) {
        return new ItemSum(
                task,
                maximum,
                new int[] {1, 0, cells - 2, 1, 0, 0},
                new int[] {0, 0, points - 1, 1, 0, 0});
    }

    private static Outcome of(int participants, ItemSum... items) {
        return outcome("sch1", 2026, "VPR-5-MA").counted(participants, 0).items(items).build();
    }

    private static GroupFacts school(ItemSum... items) {
        return GroupFacts.of(
                SITTING, Level.SCHOOL, "Школа", List.of(fact(5, of(20, items))), List.of());
    }

    private static GroupFacts region(String... values) {
        Complements.Known row = report(41, SITTING, Kind.TASKS, REGION, 48_584, values);
        return GroupFacts.of(SITTING, Level.REGION, "область", List.of(), List.of(row));
    }

    private static Against besideRegion(ItemSum item, String value) {
        ProcedureAnalysis analysis = ProcedureAnalysis.of(school(item), List.of(region(value)));
        return analysis.tasks().getFirst().beside(Level.REGION).orElseThrow();
    }

    /** 10 of 20 are 50 %, 9 of 20 are 45 %, 14 of 20 are 70 %, 15 of 20 are 75 %. */
    @Test
    void exactly_ten_points_off_is_inside_and_more_is_outside_on_both_sides() {
        assertThat(besideRegion(item("1", 1, 20, 10), "1/1=60").corridor())
                .isEqualTo(SolvabilityCorridor.INSIDE);
        assertThat(besideRegion(item("1", 1, 20, 9), "1/1=60").corridor())
                .isEqualTo(SolvabilityCorridor.BELOW);
        assertThat(besideRegion(item("1", 1, 20, 14), "1/1=60").corridor())
                .isEqualTo(SolvabilityCorridor.INSIDE);
        assertThat(besideRegion(item("1", 1, 20, 15), "1/1=60").corridor())
                .isEqualTo(SolvabilityCorridor.ABOVE);
    }

    /** 9 of 20: Clopper–Pearson 23.1–68.5 %, so 60 % is not out of reach; 4 of 20: 5.7–43.7 %, it is. */
    @Test
    void a_small_group_below_the_corridor_may_be_there_by_chance() {
        Against slightly = besideRegion(item("1", 1, 20, 9), "1/1=60");
        assertThat(slightly.points()).isCloseTo(-15, within(1e-9));
        assertThat(slightly.chance()).isEqualTo(Chance.MAY_BE);
        assertThat(besideRegion(item("1", 1, 20, 4), "1/1=60").chance()).isEqualTo(Chance.HARDLY);
    }

    @Test
    void one_task_is_one_task_however_its_number_is_written() {
        assertThat(besideRegion(item("5.1", 1, 20, 10), "5(1)/1=50").points()).isZero();
        assertThat(besideRegion(item("5_1", 1, 20, 10), "5 (1)/1=50").points()).isZero();
        assertThat(besideRegion(item("1K1", 4, 20, 40), "1к1/4=50").points()).isZero();
    }

    @Test
    void a_number_with_another_maximum_is_another_task() {
        ProcedureAnalysis analysis =
                ProcedureAnalysis.of(school(item("1", 2, 20, 10)), List.of(region("1/1=60")));
        assertThat(analysis.tasks()).hasSize(1);
        assertThat(analysis.tasks().getFirst().against()).isEmpty();
        assertThat(analysis.tasks(Level.REGION, SolvabilityCorridor.BELOW)).isEmpty();
    }

    /** 12 of 20 and 6 of 10 points together are 18 of 30; the third school was given two points for the task. */
    @Test
    void points_of_schools_are_added_where_the_maximum_is_the_same() {
        List<Known> schools =
                List.of(
                        fact(1, of(20, item("1", 1, 20, 12))),
                        fact(2, of(10, item("1", 1, 10, 6))),
                        fact(3, of(10, item("1", 2, 10, 20))));
        Measured<TaskResult> task =
                Objects.requireNonNull(
                        GroupAnalysis.of(
                                        GroupFacts.of(
                                                SITTING,
                                                Level.REGION,
                                                "область",
                                                schools,
                                                List.of()))
                                .tasks()
                                .get(TaskNumber.of("1")));
        assertThat(task.value().solvability().percent()).isCloseTo(60, within(1e-9));
        assertThat(task.n()).contains(30);
        assertThat(task.from()).isEqualTo(new From.Facts(List.of(1L, 2L), 3));
    }

    @Test
    void a_class_stands_beside_its_school() {
        Known school =
                fact(
                        5,
                        outcome("sch1", 2026, "VPR-5-MA")
                                .items(item("1", 1, 10, 4))
                                .ofClass("5А", 10, 0)
                                .counted(20, 0)
                                .items(item("1", 1, 20, 15))
                                .build());
        GroupFacts whole =
                GroupFacts.of(SITTING, Level.SCHOOL, "Школа", List.of(school), List.of());
        ProcedureAnalysis analysis =
                ProcedureAnalysis.of(
                        GroupFacts.ofClass(school, school.outcome().classes().getFirst()),
                        List.of(whole));
        assertThat(analysis.subject().participants().orElseThrow().value()).isEqualTo(10);
        Against beside = analysis.tasks().getFirst().beside(Level.SCHOOL).orElseThrow();
        assertThat(beside.points()).isCloseTo(-35, within(1e-9));
        assertThat(beside.corridor()).isEqualTo(SolvabilityCorridor.BELOW);
        assertThat(beside.reference().from()).isEqualTo(new From.Facts(List.of(5L), 1));
    }

    @Test
    void references_are_larger_groups_of_the_same_procedure_each_once() {
        GroupFacts school = school(item("1", 1, 20, 10));
        GroupFacts region = region("1/1=60");
        GroupFacts otherYear =
                GroupFacts.of(
                        new Sitting(new AcademicYear(2025), SITTING.procedure()),
                        Level.REGION,
                        "область",
                        List.of(),
                        List.of());
        for (List<GroupFacts> wrong :
                List.of(List.of(school), List.of(region, region), List.of(otherYear))) {
            assertThatThrownBy(() -> ProcedureAnalysis.of(school, wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
