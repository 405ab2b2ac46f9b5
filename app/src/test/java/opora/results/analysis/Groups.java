package opora.results.analysis;

import static opora.results.OutcomeBuilder.outcome;
import static opora.results.analysis.Reports.fact;

import java.util.List;
import java.util.Optional;
import opora.results.Complement.Group;
import opora.results.Complements;
import opora.results.OutcomeBuilder;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Groups of participants of 2026 for tests. */
final class Groups {

    private static final AcademicYear YEAR = new AcademicYear(2026);
    static final Group REGION = new Group.Region("область");
    static final Group SCHOOL = new Group.School("Школа", new SchoolCode("sch1"), Optional.empty());

    private Groups() {}

    static Sitting sitting(String procedure) {
        return new Sitting(YEAR, Procedure.of(procedure));
    }

    static OutcomeBuilder of(String procedure) {
        return outcome("sch1", 2026, procedure);
    }

    static GroupAnalysis school(
            String procedure, OutcomeBuilder outcome, Complements.Known... rows) {
        return GroupAnalysis.of(
                GroupFacts.of(
                        sitting(procedure),
                        Level.SCHOOL,
                        "Школа",
                        List.of(fact(5, outcome.build())),
                        List.of(rows)));
    }

    static GroupAnalysis region(List<Known> schools, Complements.Known... rows) {
        return GroupAnalysis.of(
                GroupFacts.of(
                        sitting("VPR-5-MA"), Level.REGION, "область", schools, List.of(rows)));
    }
}
