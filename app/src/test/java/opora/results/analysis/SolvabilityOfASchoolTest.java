package opora.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.results.Complement.Group;
import opora.results.Complement.Kind;
import opora.results.analysis.TaskLine.Against;
import opora.statistics.SolvabilityCorridor;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real school of 2019 whose authors compared by eye; solvability-2019.csv says where its numbers come from. */
class SolvabilityOfASchoolTest {

    private static final Sitting MATHS =
            new Sitting(new AcademicYear(2019), Procedure.of("VPR-4-MA"));
    private static final Sitting RUSSIAN =
            new Sitting(new AcademicYear(2019), Procedure.of("VPR-4-RU"));
    private static final Group SCHOOL =
            new Group.School("СОШ № 2", new SchoolCode("sch660001"), Optional.empty());

    private record Line(List<String> cells) {

        String task() {
            return cells.get(1);
        }

        String value(int column) {
            return task() + "/" + cells.get(2) + "=" + cells.get(column);
        }

        SolvabilityCorridor beside(Level level) {
            return SolvabilityCorridor.valueOf(cells.get(columnOf(level) + 4));
        }

        int difference(Level level) {
            return Integer.parseInt(cells.get(6)) - Integer.parseInt(cells.get(columnOf(level)));
        }
    }

    private static int columnOf(Level level) {
        return switch (level) {
            case COUNTRY -> 3;
            case REGION -> 4;
            case MUNICIPALITY -> 5;
            case SCHOOL -> 6;
            case CLASS, PEERS -> throw new IllegalArgumentException("no class in the table");
        };
    }

    private static List<Line> golden(Sitting sitting) {
        try (InputStream in =
                Objects.requireNonNull(
                        SolvabilityOfASchoolTest.class.getResourceAsStream(
                                "solvability-2019.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(sitting.procedure().code() + ";"))
                    .map(line -> new Line(List.of(line.split(";"))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ProcedureAnalysis analysis(
            Sitting sitting, int country, int region, int town, int school) {
        return ProcedureAnalysis.of(
                group(sitting, Level.SCHOOL, SCHOOL, school),
                List.of(
                        group(sitting, Level.COUNTRY, new Group.Country("Вся выборка"), country),
                        group(
                                sitting,
                                Level.MUNICIPALITY,
                                new Group.Municipality("округ", ""),
                                town),
                        group(sitting, Level.REGION, new Group.Region("область"), region)));
    }

    private static GroupFacts group(Sitting sitting, Level level, Group group, int participants) {
        int column = columnOf(level);
        String[] values =
                golden(sitting).stream().map(line -> line.value(column)).toArray(String[]::new);
        return GroupFacts.of(
                sitting,
                level,
                group.name(),
                List.of(),
                List.of(Reports.report(column, sitting, Kind.TASKS, group, participants, values)));
    }

    private static ProcedureAnalysis maths() {
        return analysis(MATHS, 1_548_189, 48_584, 277, 49);
    }

    private static ProcedureAnalysis russian() {
        return analysis(RUSSIAN, 1_538_281, 48_145, 279, 51);
    }

    private static List<String> names(List<TaskLine> lines) {
        return lines.stream().map(line -> line.task().value().task()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VPR-4-MA", "VPR-4-RU"})
    void every_task_stands_beside_every_reference_as_the_printed_numbers_say(String procedure) {
        Sitting sitting = procedure.equals("VPR-4-MA") ? MATHS : RUSSIAN;
        ProcedureAnalysis analysis = sitting == MATHS ? maths() : russian();
        List<Line> lines = golden(sitting);
        assertThat(analysis.tasks()).hasSameSizeAs(lines).hasSizeGreaterThan(14);
        for (int at = 0; at < lines.size(); at++) {
            Line expected = lines.get(at);
            Map<Level, Against> against = analysis.tasks().get(at).against();
            assertThat(against).containsOnlyKeys(Level.MUNICIPALITY, Level.REGION, Level.COUNTRY);
            against.forEach((level, beside) -> {
                assertThat(beside.corridor())
                        .as("%s beside %s", expected.task(), level)
                        .isEqualTo(expected.beside(level));
                assertThat(beside.points()).isCloseTo(expected.difference(level), within(1e-9));
            });
        }
    }

    /** Its authors named 8, 9(1), 9(2) and 10. */
    @Test
    void eight_tasks_of_maths_are_worse_than_in_the_country() {
        assertThat(names(maths().tasks(Level.COUNTRY, SolvabilityCorridor.BELOW)))
                .containsExactly("5(1)", "5(2)", "6(1)", "8", "9(1)", "9(2)", "10", "12");
        assertThat(names(maths().tasks(Level.REGION, SolvabilityCorridor.ABOVE)))
                .containsExactly("4");
    }

    /** Its authors saw no serious deviation. */
    @Test
    void seven_tasks_of_russian_are_worse_than_in_the_country() {
        assertThat(names(russian().tasks(Level.COUNTRY, SolvabilityCorridor.BELOW)))
                .containsExactly("1К1", "1К2", "6", "11", "12(2)", "14", "15(2)");
    }

    /** 60 % of 51 participants and two points are 61 of 102, 59.8 %; the reports print 60 and 70. */
    @Test
    void two_printed_percentages_ten_apart_are_inside_whatever_stands_behind_them() {
        TaskLine task = russian().tasks().get(14);
        assertThat(task.task().value().points())
                .hasValueSatisfying(points -> assertThat(points.points()).isEqualTo(61));
        assertThat(task.beside(Level.REGION).orElseThrow().corridor())
                .isEqualTo(SolvabilityCorridor.INSIDE);
    }

    /** 39 % of 49 are 19; Clopper–Pearson of 19 of 49 is 25.2–53.8 %, far below 73 %. 38 % of 98 points are 37; the country's 49 % is not out of reach. */
    @Test
    void a_school_of_49_can_be_off_by_chance_at_one_task_and_hardly_at_another() {
        List<TaskLine> tasks = maths().tasks();
        assertThat(tasks.get(4).beside(Level.COUNTRY).orElseThrow().chance())
                .isEqualTo(Chance.HARDLY);
        assertThat(tasks.get(9).beside(Level.COUNTRY).orElseThrow().chance())
                .isEqualTo(Chance.MAY_BE);
        assertThat(tasks.get(4).task().value().interval())
                .hasValueSatisfying(interval -> {
                    assertThat(interval.lower()).isCloseTo(0.252, within(0.001));
                    assertThat(interval.upper()).isCloseTo(0.538, within(0.001));
                });
    }

    /** 49 % of 51 participants and four points may be 99 or 100 of 204. */
    @Test
    void a_percentage_behind_which_two_sums_stand_has_no_interval() {
        TaskLine task = russian().tasks().getFirst();
        assertThat(task.task().value().interval()).isEmpty();
        assertThat(task.beside(Level.COUNTRY).orElseThrow().chance()).isEqualTo(Chance.CANNOT_TELL);
    }

    @Test
    void every_number_tells_of_how_many_it_is_and_where_it_stands() {
        TaskLine task = maths().tasks().getFirst();
        assertThat(task.task().n()).contains(49);
        assertThat(task.task().from()).isEqualTo(new From.Report(6));
        Against country = task.beside(Level.COUNTRY).orElseThrow();
        assertThat(country.reference().n()).contains(1_548_189);
        assertThat(country.reference().from()).isEqualTo(new From.Report(3));
    }
}
