package opora.results.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import opora.results.analysis.Level;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.TaskLine;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.statistics.SolvabilityCorridor;
import opora.statistics.SolvabilityZone;
import opora.vocabulary.Noun;

/** What findings may say of skills, of content and of levels of difficulty, where the description of the work tells them. */
final class SkillReadings {

    private static final Noun OF_TASKS = new Noun("задания", "заданий", "заданий");

    private final ProcedureAnalysis analysis;
    private final Map<TaskNumber, TaskSkill> skills;
    private final Found found = new Found();

    private SkillReadings(ProcedureAnalysis analysis, Map<TaskNumber, TaskSkill> skills) {
        this.analysis = analysis;
        this.skills = skills;
    }

    static Map<String, Reading> of(
            ProcedureAnalysis analysis, Map<TaskNumber, TaskSkill> skills, Optional<Level> beside) {
        SkillReadings readings = new SkillReadings(analysis, skills);
        readings.zones();
        readings.deficits();
        TasksSection.drawn(TasksSection.references(analysis), beside).ifPresent(readings::lagging);
        return readings.found.all();
    }

    private void zones() {
        List<TaskLine> base = leveled(level -> level == SolvabilityZone.Level.BASE);
        List<TaskLine> raised = leveled(level -> level != SolvabilityZone.Level.BASE);
        zone("zones.base", base, SolvabilityZone.INSUFFICIENT);
        zone("zones.base.border", base, SolvabilityZone.BORDER);
        zone("zones.base.done", base, SolvabilityZone.SUFFICIENT);
        zone("zones.raised", raised, SolvabilityZone.INSUFFICIENT);
        zone("zones.raised.done", raised, SolvabilityZone.SUFFICIENT);
        TaskReadings.n(leveled(_ -> true))
                .ifPresent(n -> {
                    ratio("zones.base.share", base, SolvabilityZone.SUFFICIENT, n);
                    ratio("zones.raised.share", raised, SolvabilityZone.SUFFICIENT, n);
                });
    }

    private void zone(String name, List<TaskLine> lines, SolvabilityZone zone) {
        TaskReadings.n(lines)
                .filter(_ -> !lines.isEmpty())
                .ifPresent(n ->
                        found.tasks(
                                name,
                                lines.stream()
                                        .filter(line -> isIn(line, zone))
                                        .map(TaskReadings::number)
                                        .toList(),
                                lines.size(),
                                n));
    }

    private void ratio(String name, List<TaskLine> lines, SolvabilityZone zone, int n) {
        if (lines.size() > 1) {
            long some = lines.stream().filter(line -> isIn(line, zone)).count();
            found.put(name, Reading.unsaid(100.0 * some / lines.size(), n));
        }
    }

    private List<TaskLine> leveled(Predicate<SolvabilityZone.Level> which) {
        return analysis.tasks().stream()
                .filter(line -> skill(line).level().filter(which).isPresent())
                .toList();
    }

    private TaskSkill skill(TaskLine line) {
        return skills.getOrDefault(TaskNumber.of(TaskReadings.number(line)), TaskSkill.UNKNOWN);
    }

    private boolean isIn(TaskLine line, SolvabilityZone zone) {
        return skill(line)
                .level()
                .filter(level ->
                        SolvabilityZone.of(line.task().value().solvability(), level) == zone)
                .isPresent();
    }

    /** Skills of which most tasks are solved insufficiently. */
    private void deficits() {
        Predicate<TaskLine> red = line -> isIn(line, SolvabilityZone.INSUFFICIENT);
        several(
                "zones.skill",
                leveled(_ -> true),
                this::skillOf,
                lines -> 2 * count(lines, red) > lines.size(),
                red);
    }

    /** Skills and content of which every task lies below the corridor. */
    private void lagging(Level level) {
        List<TaskLine> compared =
                analysis.tasks().stream().filter(line -> line.beside(level).isPresent()).toList();
        Predicate<TaskLine> below =
                line -> TaskReadings.against(line, level).corridor() == SolvabilityCorridor.BELOW;
        several(
                "skills.below",
                compared,
                this::skillOf,
                lines -> count(lines, below) == lines.size(),
                below);
        several(
                "content.below",
                compared,
                line -> skill(line).content(),
                lines -> count(lines, below) == lines.size(),
                below);
    }

    private List<String> skillOf(TaskLine line) {
        String text = skill(line).text();
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** Of what two or more tasks check. */
    private void several(
            String name,
            List<TaskLine> all,
            Function<TaskLine, List<String>> keys,
            Predicate<List<TaskLine>> which,
            Predicate<TaskLine> counted) {
        Map<String, List<TaskLine>> byKey = new LinkedHashMap<>();
        for (TaskLine line : all) {
            keys.apply(line)
                    .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(line));
        }
        List<String> told =
                byKey.entrySet().stream()
                        .filter(one -> one.getValue().size() > 1 && which.test(one.getValue()))
                        .map(one ->
                                "«%s» (%d из %s)"
                                        .formatted(
                                                Words.brief(one.getKey()),
                                                count(one.getValue(), counted),
                                                OF_TASKS.counted(one.getValue().size())))
                        .toList();
        TaskReadings.n(all)
                .ifPresent(n -> {
                    found.put(name, new Reading(told.size(), "", told.size(), n));
                    found.put(name + ".list", Reading.words(String.join("; ", told), n));
                });
    }

    private static int count(List<TaskLine> lines, Predicate<TaskLine> which) {
        return (int) lines.stream().filter(which).count();
    }
}
