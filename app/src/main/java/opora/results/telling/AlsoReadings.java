package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.results.analysis.Level;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.TaskLine;
import opora.statistics.SolvabilityCorridor;

/** Tasks beside the groups whose corridor is not drawn: only what the drawn one does not show already. */
final class AlsoReadings {

    private final ProcedureAnalysis analysis;
    private final List<Level> levels;
    private final Found found = new Found();

    private AlsoReadings(ProcedureAnalysis analysis) {
        this.analysis = analysis;
        levels = TasksSection.references(analysis);
    }

    static Map<String, Reading> of(ProcedureAnalysis analysis, Optional<Level> beside) {
        AlsoReadings readings = new AlsoReadings(analysis);
        TasksSection.drawn(readings.levels, beside).ifPresent(readings::others);
        readings.everywhere();
        readings.shared();
        return readings.found.all();
    }

    private void others(Level drawn) {
        for (Level level : levels) {
            if (level != drawn) {
                also(
                        "also.below." + MarkReadings.key(level),
                        drawn,
                        level,
                        SolvabilityCorridor.BELOW);
                also(
                        "also.above." + MarkReadings.key(level),
                        drawn,
                        level,
                        SolvabilityCorridor.ABOVE);
            }
        }
    }

    private void also(String name, Level drawn, Level level, SolvabilityCorridor corridor) {
        List<TaskLine> lines = new ArrayList<>(analysis.tasks(level, corridor));
        lines.removeAll(analysis.tasks(drawn, corridor));
        tasks(name, lines, comparedWith(level));
    }

    private List<TaskLine> comparedWith(Level level) {
        return analysis.tasks().stream().filter(line -> line.beside(level).isPresent()).toList();
    }

    /** Below every corridor, of the tasks that two or more references tell. */
    private void everywhere() {
        List<TaskLine> compared =
                analysis.tasks().stream().filter(line -> line.against().size() > 1).toList();
        tasks(
                "tasks.everywhere",
                compared.stream()
                        .filter(line ->
                                line.against().values().stream()
                                        .allMatch(
                                                one -> one.corridor() == SolvabilityCorridor.BELOW))
                        .toList(),
                compared);
    }

    /** Below the country, as the whole region is: not a matter of this school alone. */
    private void shared() {
        List<TaskLine> compared =
                comparedWith(Level.COUNTRY).stream()
                        .filter(line -> line.beside(Level.REGION).isPresent())
                        .toList();
        tasks("tasks.shared", compared.stream().filter(AlsoReadings::isShared).toList(), compared);
    }

    private static boolean isShared(TaskLine line) {
        TaskLine.Against country = TaskReadings.against(line, Level.COUNTRY);
        TaskLine.Against region = TaskReadings.against(line, Level.REGION);
        return country.corridor() == SolvabilityCorridor.BELOW
                && SolvabilityCorridor.of(
                                region.reference().value().solvability(),
                                country.reference().value().solvability())
                        == SolvabilityCorridor.BELOW;
    }

    private void tasks(String name, List<TaskLine> some, List<TaskLine> all) {
        TaskReadings.n(all)
                .filter(_ -> !all.isEmpty())
                .ifPresent(n ->
                        found.tasks(
                                name,
                                some.stream().map(TaskReadings::number).toList(),
                                all.size(),
                                n));
    }
}
