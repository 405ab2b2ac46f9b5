package opora.results.formats;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import opora.results.Paper;
import opora.territory.SchoolCode;

/** One procedure of one year in a file of participants: its rules and its schools. */
final class PartTally {

    private final PartRules rules;
    private final List<Paper.Task> tasks;
    private final Map<String, SchoolTally> byKey = new HashMap<>();
    private final Map<String, SchoolTally> bySpelling = new HashMap<>();
    private final BitSet usedTasks = new BitSet();
    private int rows;
    private int impossible;
    private int notJudged;

    PartTally(PartRules rules, List<Paper.Task> tasks) {
        this.rules = rules;
        this.tasks = tasks;
    }

    PartRules rules() {
        return rules;
    }

    List<Paper.Task> tasks() {
        return tasks;
    }

    /** The school of a row; {@code next} is the number for one that was not met before. */
    SchoolTally school(String spelling, int next, String sheet) {
        SchoolTally known = bySpelling.get(spelling);
        if (known != null) {
            return known;
        }
        SchoolCode code = new SchoolCode(spelling);
        SchoolTally school =
                byKey.computeIfAbsent(code.key(), _ -> new SchoolTally(next, code, tasks, sheet));
        school.alsoWritten(code);
        bySpelling.put(spelling, school);
        return school;
    }

    Optional<SchoolTally> find(SchoolCode code) {
        return Optional.ofNullable(byKey.get(code.key()));
    }

    void addRow() {
        rows++;
    }

    /** A participant with a score beyond the maximum of some task: many of them mean that this is another paper. */
    void addImpossible() {
        impossible++;
    }

    /** A participant with neither a mark nor a published scale. */
    void addNotJudged() {
        notJudged++;
    }

    void use(TaskCells cells) {
        for (int task = 0; task < tasks.size(); task++) {
            if (cells.points(task) != TaskCells.LEFT_OUT) {
                usedTasks.set(task);
            }
        }
    }

    int impossible() {
        return impossible;
    }

    int notJudged() {
        return notJudged;
    }

    int participants() {
        return byKey.values().stream().mapToInt(school -> school.sums().participants()).sum();
    }

    Collection<SchoolTally> schools() {
        return byKey.values();
    }

    List<Outcome> outcomes(SchoolTally.Known known) {
        return byKey.values().stream()
                .map(school -> school.outcome(rules, known, usedTasks))
                .sorted((one, other) -> one.school().compareTo(other.school()))
                .toList();
    }

    Reading.Part part(SchoolTally.Known known) {
        int absent = byKey.values().stream().mapToInt(school -> school.sums().absent()).sum();
        int failed = byKey.values().stream().mapToInt(school -> school.sums().failed()).sum();
        long municipalities =
                byKey.values().stream()
                        .map(SchoolTally::municipality)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .count();
        return new Reading.Part(
                Optional.of(rules.year()),
                Optional.of(rules.procedure()),
                rows,
                byKey.size(),
                municipalities == 0 ? Optional.empty() : Optional.of((int) municipalities),
                Optional.of(participants()),
                known.absent(absent),
                Optional.of(failed));
    }
}
