package opora.results.analysis;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.results.Description;
import opora.statistics.SolvabilityZone;

/**
 * What a task checks, by the description of the work.
 *
 * @param text «» where the description does not tell
 * @param level empty where it does not tell it or in words that are none of base, raised, high
 */
public record TaskSkill(String text, Optional<SolvabilityZone.Level> level) {

    public static final TaskSkill UNKNOWN = new TaskSkill("", Optional.empty());

    private static final String LEVEL = "Уровень";

    /** By task. */
    public static Map<TaskNumber, TaskSkill> of(Description work) {
        Map<TaskNumber, TaskSkill> skills = new LinkedHashMap<>();
        for (String task : work.rows()) {
            skills.put(
                    TaskNumber.of(task),
                    new TaskSkill(
                            work.text(task, Description.SKILL).orElse(""),
                            work.text(task, LEVEL).flatMap(TaskSkill::level)));
        }
        return skills;
    }

    private static Optional<SolvabilityZone.Level> level(String written) {
        String word = written.strip().toUpperCase(Locale.ROOT);
        return switch (word.isEmpty() ? ' ' : word.charAt(0)) {
            case 'Б' -> Optional.of(SolvabilityZone.Level.BASE);
            case 'П' -> Optional.of(SolvabilityZone.Level.RAISED);
            case 'В' -> Optional.of(SolvabilityZone.Level.HIGH);
            default -> Optional.empty();
        };
    }
}
