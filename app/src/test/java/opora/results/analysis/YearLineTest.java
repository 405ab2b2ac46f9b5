package opora.results.analysis;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import opora.results.Description;
import opora.results.Outcome;
import opora.statistics.SolvabilityZone;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class YearLineTest {

    private static YearLine.Point point(int year, int participants, int failed) {
        Sitting sitting = new Sitting(new AcademicYear(year), Procedure.of("VPR-6-RU"));
        return new YearLine.Point(
                sitting,
                GroupAnalysis.of(
                        GroupFacts.of(
                                sitting,
                                Level.SCHOOL,
                                "Школа",
                                List.of(
                                        Reports.fact(
                                                year,
                                                outcome("sch1", year, "VPR-6-RU")
                                                        .counted(participants, failed)
                                                        .build())),
                                List.of())));
    }

    @Test
    void growth_is_told_against_the_line_before_and_ten_points_are_negative() {
        List<YearLine> lines =
                YearLine.of(List.of(point(2024, 20, 2), point(2025, 20, 4), point(2026, 40, 11)));
        assertThat(lines.get(0).growth()).isEmpty();
        assertThat(lines.get(1).growth().orElseThrow()).isCloseTo(10, within(1e-9));
        assertThat(lines.get(1).isNegative()).isTrue();
        assertThat(lines.get(2).growth().orElseThrow()).isCloseTo(7.5, within(1e-9));
        assertThat(lines.get(2).isNegative()).isFalse();
    }

    @Test
    void two_sittings_of_one_year_are_no_development() {
        assertThat(YearLine.of(List.of(point(2026, 20, 2), point(2026, 20, 14))).get(1).growth())
                .isEmpty();
    }

    @Test
    void nothing_is_said_of_growth_after_a_year_in_which_nobody_took_part() {
        List<YearLine> lines = YearLine.of(List.of(point(2025, 0, 0), point(2026, 40, 30)));
        assertThat(lines.get(1).growth()).isEmpty();
        assertThat(lines.get(1).isNegative()).isFalse();
    }

    @Test
    void a_task_takes_skill_and_level_from_the_description_whatever_the_writing_of_its_number() {
        Description work =
                new Description(
                        Description.Kind.WORK,
                        new Description.Subject.Work(Procedure.of("VPR-6-RU")),
                        new AcademicYear(2026),
                        List.of(
                                new Description.Said("5(1)", Description.SKILL, "Площадь"),
                                new Description.Said("5(1)", "Уровень", "Базовый"),
                                new Description.Said("6", "Уровень", "п"),
                                new Description.Said("7", "Уровень", "?")),
                        new Outcome.Source("", 1, 4, 4));
        assertThat(TaskSkill.of(work))
                .containsEntry(
                        TaskNumber.of("5.1"),
                        new TaskSkill("Площадь", Optional.of(SolvabilityZone.Level.BASE)))
                .containsEntry(
                        TaskNumber.of("6"),
                        new TaskSkill("", Optional.of(SolvabilityZone.Level.RAISED)))
                .containsEntry(TaskNumber.of("7"), TaskSkill.UNKNOWN);
    }
}
