package opora.results.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opora.results.analysis.Chance;
import opora.results.analysis.Level;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.TaskLine;
import opora.results.analysis.TaskLine.Against;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.statistics.CourseOfPaper;
import opora.statistics.SolvabilityCorridor;
import opora.vocabulary.Numbers;

/** What findings may say of tasks beside the group whose corridor is drawn, and of tasks by themselves. */
final class TaskReadings {

    private static final int NAMED = 4;
    private static final int WEAKEST = 3;

    private final ProcedureAnalysis analysis;
    private final Map<TaskNumber, TaskSkill> skills;
    private final Found found = new Found();

    private TaskReadings(ProcedureAnalysis analysis, Map<TaskNumber, TaskSkill> skills) {
        this.analysis = analysis;
        this.skills = skills;
    }

    /** {@code beside}: the group whose corridor is drawn. */
    static Map<String, Reading> of(
            ProcedureAnalysis analysis, Map<TaskNumber, TaskSkill> skills, Optional<Level> beside) {
        TaskReadings readings = new TaskReadings(analysis, skills);
        readings.alone();
        TasksSection.drawn(TasksSection.references(analysis), beside)
                .ifPresentOrElse(readings::corridor, readings::weakest);
        return readings.found.all();
    }

    static Against against(TaskLine line, Level level) {
        return line.beside(level).orElseThrow();
    }

    static String number(TaskLine line) {
        return line.task().value().task();
    }

    /** The fewest participants that a task is known of; empty where one does not tell. */
    static Optional<Integer> n(List<TaskLine> lines) {
        return lines.stream().allMatch(line -> line.task().n().isPresent())
                ? lines.stream()
                        .flatMap(line -> line.task().n().stream())
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private void alone() {
        tasks("tasks.nobody", where(line -> percent(line) == 0), analysis.tasks());
        tasks("tasks.everybody", where(line -> percent(line) == 100), analysis.tasks());
    }

    private List<TaskLine> where(Predicate<TaskLine> which) {
        return analysis.tasks().stream().filter(which).toList();
    }

    private static double percent(TaskLine line) {
        return line.task().value().solvability().percent();
    }

    /** Where there is nothing to compare with. */
    private void weakest() {
        n(analysis.tasks())
                .ifPresent(n -> {
                    found.put("tasks.all", Reading.counted(analysis.tasks().size(), Words.TASK, n));
                    found.put(
                            "tasks.weakest",
                            Reading.words(
                                    analysis.tasks().stream()
                                            .sorted(Comparator.comparing(TaskReadings::percent))
                                            .limit(WEAKEST)
                                            .map(line ->
                                                    number(line)
                                                            + " ("
                                                            + Words.percent(percent(line))
                                                            + ")")
                                            .collect(Collectors.joining(", ")),
                                    n));
                });
    }

    private void corridor(Level level) {
        List<TaskLine> compared = where(line -> line.beside(level).isPresent());
        List<TaskLine> below = analysis.tasks(level, SolvabilityCorridor.BELOW);
        List<TaskLine> above = analysis.tasks(level, SolvabilityCorridor.ABOVE);
        tasks("tasks.below", below, compared);
        tasks("tasks.above", above, compared);
        tasks(
                "tasks.sure",
                below.stream()
                        .filter(line -> against(line, level).chance() == Chance.HARDLY)
                        .toList(),
                compared);
        List<TaskLine> outside = new ArrayList<>(below);
        outside.addAll(above);
        tasks("tasks.outside", outside, compared);
        n(compared)
                .ifPresent(n -> {
                    found.put("tasks.reference", Reading.words(Words.in(level), n));
                    found.put(
                            "tasks.lag", Reading.unsaid(100.0 * below.size() / compared.size(), n));
                    course(compared, level, n);
                    extreme("tasks.worst", below, Comparator.naturalOrder(), level, n);
                    extreme("tasks.best", above, Comparator.reverseOrder(), level, n);
                    named(below, n);
                });
    }

    private void extreme(
            String name, List<TaskLine> lines, Comparator<Double> order, Level level, int n) {
        lines.stream()
                .min(Comparator.comparing(line -> against(line, level).points(), order))
                .ifPresent(line -> found.put(name, Reading.words(both(line, level), n)));
    }

    /** «задание 5(1): 39,0 % и 73,0 %». */
    private static String both(TaskLine line, Level level) {
        return "задание %s: %s и %s"
                .formatted(
                        number(line),
                        Words.percent(percent(line)),
                        Words.percent(
                                against(line, level).reference().value().solvability().percent()));
    }

    /** «1 — «Вычисления»; 2 — «Задачи»; и ещё 3», the farthest off not first: in the order of the paper. */
    private void named(List<TaskLine> below, int n) {
        List<String> told =
                below.stream()
                        .filter(line -> !skill(line).text().isEmpty())
                        .map(line -> number(line) + " — «" + Words.brief(skill(line).text()) + "»")
                        .toList();
        String rest = told.size() > NAMED ? "; и ещё " + Numbers.whole(told.size() - NAMED) : "";
        found.put(
                "tasks.named",
                new Reading(
                        told.size(),
                        told.stream().limit(NAMED).collect(Collectors.joining("; ")) + rest,
                        told.size(),
                        n));
    }

    private TaskSkill skill(TaskLine line) {
        return skills.getOrDefault(TaskNumber.of(number(line)), TaskSkill.UNKNOWN);
    }

    private void course(List<TaskLine> compared, Level level, int n) {
        CourseOfPaper.of(compared.stream().map(line -> against(line, level).points()).toList())
                .ifPresent(course -> {
                    found.put("course.late", Reading.points(course.first() - course.last(), n));
                    found.put("course.early", Reading.points(course.last() - course.first(), n));
                    found.put("course.first", signed(course.first(), n));
                    found.put("course.last", signed(course.last(), n));
                });
    }

    /** «−18,0 пункта». */
    private static Reading signed(double points, int n) {
        return new Reading(points, Entry.signed(points).text() + "\u00a0пункта", 0, n);
    }

    private void tasks(String name, List<TaskLine> some, List<TaskLine> all) {
        n(all).filter(_ -> !all.isEmpty())
                .ifPresent(n ->
                        found.tasks(
                                name,
                                some.stream().map(TaskReadings::number).toList(),
                                all.size(),
                                n));
    }
}
