package opora.results.telling;

import static opora.results.OutcomeBuilder.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Complements;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.ProcedureOutcomes.Known;
import opora.results.analysis.Around;
import opora.results.analysis.LoadedSchool;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.Sitting;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.results.analysis.YearLine;
import opora.results.gathering.History;
import opora.results.gathering.Told;
import opora.statistics.SolvabilityZone;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A school of 40 of which everything is known that a finding may speak of: task 1 is solved by 10 of 40, by those with «2» and not by those with «3». */
final class SchoolOfFindings {

    static final Sitting NOW = new Sitting(new AcademicYear(2021), Procedure.of("VPR-5-MA"));
    private static final Sitting BEFORE =
            new Sitting(new AcademicYear(2020), Procedure.of("VPR-5-MA"));

    private static final Sitting AFTER =
            new Sitting(new AcademicYear(2022), Procedure.of("VPR-5-MA"));

    private SchoolOfFindings() {}

    private static Known fact(Sitting sitting, int failed) {
        int[] scores = new int[21];
        scores[6] = failed;
        scores[10] = 40 - failed;
        return new Known(
                sitting.year().endsIn(),
                new SchoolId(1),
                7,
                1,
                outcome("sch1", sitting.year().endsIn(), "VPR-5-MA")
                        .counted(40, failed)
                        .absent(10)
                        .marks(failed, 40 - failed, 0, 0)
                        .scores(scores)
                        .journal(
                                new int[][] {
                                    {0, 0, 0, 0}, {4, 20, 0, 0}, {10, 6, 0, 0}, {0, 0, 0, 0}
                                })
                        .items(
                                task("1", failed, Math.min(10, failed), 0),
                                task("2", failed, 0, 0),
                                task("3", failed, failed, 40 - failed))
                        .build());
    }

    private static ItemSum task(String number, int failed, int twos, int threes) {
        return new ItemSum(
                number,
                1,
                new int[] {0, 0, failed, 40 - failed, 0, 0},
                new int[] {0, 0, twos, threes, 0, 0});
    }

    private static Complements.Known row(long id, Kind kind, List<Value> values) {
        return new Complements.Known(
                id,
                Optional.empty(),
                8,
                2,
                new Complement(
                        kind,
                        new Group.Country("Вся выборка"),
                        NOW.year(),
                        NOW.procedure(),
                        Optional.of(1_000_000),
                        values,
                        new Outcome.Source("Лист1", 9, 9, 1)));
    }

    private static Value value(String label, String percent) {
        return new Value(
                label,
                Optional.empty(),
                Optional.empty(),
                new BigDecimal(percent),
                Optional.empty());
    }

    private static LoadedSchool loaded(Sitting sitting, int failed) {
        return new LoadedSchool(
                sitting,
                "Школа",
                Optional.of(fact(sitting, failed)),
                sitting.equals(NOW)
                        ? List.of(
                                row(
                                        2,
                                        Kind.MARKS,
                                        List.of(
                                                value("2", "10.1"),
                                                value("3", "40.2"),
                                                value("4", "30.3"),
                                                value("5", "19.4"))),
                                row(
                                        3,
                                        Kind.TASKS,
                                        List.of(
                                                value("1", "80"),
                                                value("2", "40"),
                                                value("3", "80"))))
                        : List.of(),
                Around.NOBODY);
    }

    static ProcedureAnalysis analysis() {
        return loaded(NOW, 14).analysis();
    }

    static Map<TaskNumber, TaskSkill> skills() {
        TaskSkill base = new TaskSkill("Вычисления", Optional.of(SolvabilityZone.Level.BASE));
        TaskSkill raised = new TaskSkill("Задачи", Optional.of(SolvabilityZone.Level.RAISED));
        return Map.of(
                TaskNumber.of("1"), base, TaskNumber.of("2"), base, TaskNumber.of("3"), raised);
    }

    static Map<String, Reading> readings() {
        History history =
                new History(
                        YearLine.of(
                                List.of(
                                        new YearLine.Point(BEFORE, loaded(BEFORE, 4).alone()),
                                        new YearLine.Point(NOW, loaded(NOW, 14).alone()),
                                        new YearLine.Point(AFTER, loaded(AFTER, 40).alone()))),
                        List.of(),
                        List.of());
        return Readings.of(
                analysis(),
                skills(),
                Optional.empty(),
                new Told(
                        new Told.Subject.OfRegion(""),
                        NOW,
                        Optional.of(analysis()),
                        Around.NOBODY,
                        Optional.empty(),
                        Optional.empty(),
                        history,
                        List.of(),
                        List.of()));
    }
}
