package opora.results.gathering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.results.Outcome.Result;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ResultCarriers;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Level;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.Sitting;
import opora.results.analysis.TaskLine;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.statistics.Share;
import opora.statistics.SolvabilityCorridor;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** Tells of the analysis what identification asks for: against the region, or the country where the region is not told. */
@Component
class CarriedResults implements ResultCarriers {

    private static final List<Level> REFERENCES = List.of(Level.REGION, Level.COUNTRY);
    private static final double PERCENT = 100;

    private final ProcedureOutcomes outcomes;
    private final Analyses analyses;

    CarriedResults(ProcedureOutcomes outcomes, Analyses analyses) {
        this.outcomes = outcomes;
        this.analyses = analyses;
    }

    @Override
    public Optional<Carried> of(
            TerritoryScope seen, SchoolId school, AcademicYear year, Procedure procedure) {
        Sitting sitting = new Sitting(year, procedure);
        Optional<Known> fact =
                outcomes.ofSchool(seen, school).stream()
                        .filter(known -> Sitting.of(known.outcome()).equals(sitting))
                        .findFirst();
        return fact.flatMap(known ->
                analyses.ofSchool(seen, school, sitting, Optional.empty())
                        .map(told -> carried(known, told)));
    }

    private static Carried carried(Known fact, Told told) {
        Optional<GroupAnalysis> reference =
                told.analysis().stream()
                        .flatMap(analysis -> reference(analysis).stream())
                        .findFirst();
        return new Carried(
                classes(fact),
                reference.stream().flatMap(group -> tasks(told, group.level())).toList(),
                reference.map(GroupAnalysis::name).orElse(""),
                "/schools/%d/results/%s/%s"
                        .formatted(
                                fact.school().value(),
                                told.sitting().year(),
                                told.sitting().procedure().code()));
    }

    private static Optional<GroupAnalysis> reference(ProcedureAnalysis analysis) {
        return REFERENCES.stream()
                .flatMap(level ->
                        analysis.references().stream().filter(group -> group.level() == level))
                .filter(group -> !group.tasks().isEmpty())
                .findFirst();
    }

    private static List<ClassPart> classes(Known fact) {
        return fact.outcome().classes().stream()
                .flatMap(one ->
                        one.result() instanceof Result.Counted(int participants, int failed)
                                ? Stream.of(
                                        new ClassPart(one.label(), new Share(failed, participants)))
                                : Stream.empty())
                .toList();
    }

    private static Stream<TaskPart> tasks(Told told, Level reference) {
        Map<TaskNumber, TaskSkill> skills =
                told.work().map(work -> TaskSkill.of(work.description())).orElse(Map.of());
        return told.analysis().orElseThrow().tasks(reference, SolvabilityCorridor.BELOW).stream()
                .sorted(Comparator.comparingDouble(line -> pointsLost(line, reference)))
                .map(line -> part(line, reference, skills));
    }

    /** Of one participant; negative. */
    private static double pointsLost(TaskLine line, Level reference) {
        return line.beside(reference).orElseThrow().points()
                * line.task().value().maximum().orElse(1);
    }

    private static TaskPart part(
            TaskLine line, Level reference, Map<TaskNumber, TaskSkill> skills) {
        String task = line.task().value().task();
        return new TaskPart(
                task,
                skills.getOrDefault(TaskNumber.of(task), TaskSkill.UNKNOWN).text(),
                line.task().value().solvability().percent() / PERCENT,
                line.beside(reference).orElseThrow().reference().value().solvability().percent()
                        / PERCENT);
    }
}
