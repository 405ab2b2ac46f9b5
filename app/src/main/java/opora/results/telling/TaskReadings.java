package opora.results.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import opora.results.analysis.Chance;
import opora.results.analysis.Level;
import opora.results.analysis.Preparation;
import opora.results.analysis.Preparation.OfMark;
import opora.results.analysis.Preparation.OfTask;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.TaskLine;
import opora.results.analysis.TaskLine.Against;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.statistics.SolvabilityCorridor;
import opora.statistics.SolvabilityZone;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** What findings may say of tasks. */
final class TaskReadings {

    private static final double HALF = 50;
    private static final Noun OF_TASKS = new Noun("задания", "заданий", "заданий");

    private final ProcedureAnalysis analysis;
    private final Map<TaskNumber, TaskSkill> skills;
    private final Map<String, Reading> found = new HashMap<>();

    private TaskReadings(ProcedureAnalysis analysis, Map<TaskNumber, TaskSkill> skills) {
        this.analysis = analysis;
        this.skills = skills;
    }

    /** {@code beside}: the group whose corridor is drawn. */
    static Map<String, Reading> of(
            ProcedureAnalysis analysis, Map<TaskNumber, TaskSkill> skills, Optional<Level> beside) {
        TaskReadings readings = new TaskReadings(analysis, skills);
        TasksSection.drawn(TasksSection.references(analysis), beside).ifPresent(readings::corridor);
        readings.zones();
        analysis.subject().preparation().ifPresent(measured -> readings.groups(measured.value()));
        return readings.found;
    }

    private void corridor(Level level) {
        List<TaskLine> compared =
                analysis.tasks().stream().filter(line -> line.beside(level).isPresent()).toList();
        List<TaskLine> below = analysis.tasks(level, SolvabilityCorridor.BELOW);
        List<TaskLine> above = analysis.tasks(level, SolvabilityCorridor.ABOVE);
        List<TaskLine> sure =
                below.stream()
                        .filter(line -> against(line, level).chance() == Chance.HARDLY)
                        .toList();
        counted("tasks.below", below, compared);
        counted("tasks.above", above, compared);
        counted("tasks.sure", sure, compared);
        List<TaskLine> outside = new ArrayList<>(below);
        outside.addAll(above);
        counted("tasks.outside", outside, compared);
        n(compared).ifPresent(n -> found.put("tasks.reference", Reading.words(Words.in(level), n)));
        below.stream()
                .min(Comparator.comparing(line -> against(line, level).points()))
                .ifPresent(line ->
                        n(compared)
                                .ifPresent(n ->
                                        found.put(
                                                "tasks.worst",
                                                Reading.words(worst(line, level), n))));
    }

    /** «задание 5(1): 39,0 % и 73,0 %». */
    private static String worst(TaskLine line, Level level) {
        return "задание %s: %s и %s"
                .formatted(
                        line.task().value().task(),
                        Words.percent(line.task().value().solvability().percent()),
                        Words.percent(
                                against(line, level).reference().value().solvability().percent()));
    }

    private static Against against(TaskLine line, Level level) {
        return line.beside(level).orElseThrow();
    }

    private void zones() {
        List<TaskLine> base = leveled(level -> level == SolvabilityZone.Level.BASE);
        List<TaskLine> raised = leveled(level -> level != SolvabilityZone.Level.BASE);
        counted("zones.base", base.stream().filter(this::isRed).toList(), base);
        counted("zones.raised", raised.stream().filter(this::isRed).toList(), raised);
        Map<String, List<TaskLine>> bySkill = new LinkedHashMap<>();
        for (TaskLine line : leveled(_ -> true)) {
            if (!skill(line).text().isEmpty()) {
                bySkill.computeIfAbsent(skill(line).text(), _ -> new ArrayList<>()).add(line);
            }
        }
        List<String> deficits =
                bySkill.entrySet().stream()
                        .filter(one -> one.getValue().size() > 1)
                        .filter(one -> 2 * red(one.getValue()) > one.getValue().size())
                        .map(one ->
                                "«%s» (%d из %s)"
                                        .formatted(
                                                one.getKey(),
                                                red(one.getValue()),
                                                OF_TASKS.counted(one.getValue().size())))
                        .toList();
        n(leveled(_ -> true))
                .ifPresent(n -> {
                    found.put("zones.skill", new Reading(deficits.size(), "", n));
                    found.put("zones.skill.list", Reading.words(String.join("; ", deficits), n));
                });
    }

    private List<TaskLine> leveled(Predicate<SolvabilityZone.Level> which) {
        return analysis.tasks().stream()
                .filter(line -> skill(line).level().filter(which).isPresent())
                .toList();
    }

    private TaskSkill skill(TaskLine line) {
        return skills.getOrDefault(TaskNumber.of(line.task().value().task()), TaskSkill.UNKNOWN);
    }

    private boolean isRed(TaskLine line) {
        return skill(line)
                .level()
                .filter(level ->
                        SolvabilityZone.of(line.task().value().solvability(), level)
                                == SolvabilityZone.INSUFFICIENT)
                .isPresent();
    }

    private int red(List<TaskLine> lines) {
        return (int) lines.stream().filter(this::isRed).count();
    }

    private void groups(Preparation preparation) {
        grouped("groups.crossing", preparation, task -> !task.crossings().isEmpty());
        grouped(
                "groups.three",
                preparation,
                task ->
                        task.of(3)
                                .filter(OfMark::isLargeEnough)
                                .filter(one -> one.solvability().percent() < HALF)
                                .isPresent());
    }

    /** Of the participants of the groups: the least of those that are known. */
    private void grouped(String name, Preparation preparation, Predicate<OfTask> which) {
        List<OfTask> tasks = preparation.tasks().stream().filter(which).toList();
        preparation.tasks().stream()
                .flatMap(task -> task.byMark().values().stream())
                .filter(OfMark::isLargeEnough)
                .flatMap(one -> one.n().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(n ->
                        put(
                                name,
                                tasks.stream().map(OfTask::task).toList(),
                                preparation.tasks().size(),
                                n));
    }

    private void counted(String name, List<TaskLine> some, List<TaskLine> all) {
        n(all).ifPresent(n ->
                put(
                        name,
                        some.stream().map(line -> line.task().value().task()).toList(),
                        all.size(),
                        n));
    }

    private void put(String name, List<String> tasks, int of, int n) {
        found.put(
                name,
                new Reading(
                        tasks.size(),
                        Words.TASK.counted(tasks.size()) + " из " + Numbers.whole(of),
                        n));
        found.put(name + ".list", Reading.words(String.join(", ", tasks), n));
    }

    /** The fewest participants that a task is known of; empty where one does not tell. */
    private static Optional<Integer> n(List<TaskLine> lines) {
        return lines.stream().allMatch(line -> line.task().n().isPresent())
                ? lines.stream()
                        .flatMap(line -> line.task().n().stream())
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }
}
