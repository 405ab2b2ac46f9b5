package opora.results.analysis;

import static opora.results.OutcomeBuilder.outcome;
import static opora.results.analysis.Reports.fact;
import static opora.results.analysis.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.results.Complement.Group;
import opora.results.Complement.Kind;
import opora.results.Complements;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class LoadedSchoolTest {

    private static final Sitting SITTING =
            new Sitting(new AcademicYear(2026), Procedure.of("VPR-5-MA"));
    private static final Group SCHOOL =
            new Group.School("Школа № 2", new SchoolCode("sch1"), Optional.empty());
    private static final Known FACT =
            fact(
                    5,
                    outcome("sch1", 2026, "VPR-5-MA")
                            .ofClass("5А", 10, 4)
                            .ofClass("5Б", 12, 1)
                            .counted(22, 5)
                            .build());

    private static Complements.Known tasks(long id, Group group, int participants) {
        return report(id, SITTING, Kind.TASKS, group, participants, "1/1=50");
    }

    private static LoadedSchool loaded(Complements.Known... rows) {
        return new LoadedSchool(
                SITTING, "Школа № 2", Optional.of(FACT), List.of(rows), Around.NOBODY);
    }

    @Test
    void the_school_stands_beside_every_larger_group_that_is_told() {
        ProcedureAnalysis analysis =
                loaded(
                                tasks(1, SCHOOL, 22),
                                tasks(4, new Group.Country("Вся выборка"), 1_500_000),
                                tasks(2, new Group.Municipality("Нижний", "reg_m1"), 277))
                        .analysis();
        assertThat(analysis.subject().name()).isEqualTo("Школа № 2");
        assertThat(analysis.references())
                .extracting(GroupAnalysis::level)
                .containsExactly(Level.MUNICIPALITY, Level.COUNTRY);
        assertThat(analysis.references())
                .extracting(GroupAnalysis::name)
                .containsExactly("Нижний", "Вся выборка");
        assertThat(analysis.tasks().getFirst().against())
                .containsOnlyKeys(Level.MUNICIPALITY, Level.COUNTRY);
    }

    @Test
    void of_a_municipality_written_in_two_ways_the_row_accepted_last_counts() {
        Complements.Known byName = tasks(2, new Group.Municipality("Нижний", ""), 270);
        Complements.Known byCode =
                new Complements.Known(
                        3,
                        Optional.empty(),
                        9,
                        byName.edition() + 1,
                        tasks(3, new Group.Municipality("Нижний", "reg_m1"), 277).complement());
        for (LoadedSchool loaded : List.of(loaded(byName, byCode), loaded(byCode, byName))) {
            assertThat(loaded.analysis().references().getFirst().participants())
                    .contains(Measured.of(277, 277, new From.Report(3)));
        }
    }

    @Test
    void a_class_stands_beside_its_school_first() {
        ProcedureAnalysis analysis =
                loaded(tasks(4, new Group.Country("Вся выборка"), 1_500_000))
                        .analysisOfClass("5Б")
                        .orElseThrow();
        assertThat(analysis.subject().participants())
                .contains(Measured.of(12, 12, new From.Facts(List.of(5L), 1)));
        assertThat(analysis.references())
                .extracting(GroupAnalysis::level)
                .containsExactly(Level.SCHOOL, Level.COUNTRY);
        assertThat(loaded().analysisOfClass("5В")).isEmpty();
    }

    @Test
    void a_school_known_by_reports_alone_has_an_analysis() {
        ProcedureAnalysis analysis =
                new LoadedSchool(
                                SITTING,
                                "Школа № 2",
                                Optional.empty(),
                                List.of(tasks(1, SCHOOL, 22)),
                                Around.NOBODY)
                        .analysis();
        assertThat(analysis.subject().participants())
                .contains(Measured.of(22, 22, new From.Report(1)));
        assertThat(analysis.subject().failed()).isEmpty();
        assertThat(analysis.tasks()).hasSize(1);
        assertThat(analysis.references()).isEmpty();
    }
}
