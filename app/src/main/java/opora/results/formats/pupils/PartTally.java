package opora.results.formats.pupils;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import opora.results.Paper;
import opora.territory.SchoolCode;

/** One procedure of one year in a file of participants: its rules and its schools. */
final class PartTally {

    private static final int ONE_IN = 10;
    private static final int AT_LEAST = 5;

    private final PartRules rules;
    private final List<Paper.Task> tasks;
    private final ClassKeys classKeys;
    private final Map<String, SchoolTally> byKey = new HashMap<>();
    private final Map<String, SchoolTally> bySpelling = new HashMap<>();
    private int rows;
    private int impossible;
    private int notJudged;

    PartTally(PartRules rules, List<Paper.Task> tasks, ClassKeys classKeys) {
        this.rules = rules;
        this.classKeys = classKeys;
        this.tasks = tasks;
    }

    PartRules rules() {
        return rules;
    }

    List<Paper.Task> tasks() {
        return tasks;
    }

    /** The school of a row; {@code numbers} gives one to a school that was not met before. */
    SchoolTally school(String spelling, IntSupplier numbers, String sheet) {
        SchoolTally known = bySpelling.get(spelling);
        if (known != null) {
            return known;
        }
        SchoolCode code = new SchoolCode(spelling);
        SchoolTally school =
                byKey.computeIfAbsent(
                        code.key(),
                        _ ->
                                new SchoolTally(
                                        numbers.getAsInt(),
                                        code,
                                        new ClassTallies(tasks, classKeys),
                                        sheet));
        school.alsoWritten(code);
        bySpelling.put(spelling, school);
        return school;
    }

    /** A school that a row has named in these letters. */
    Optional<SchoolTally> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(spelling));
    }

    Optional<SchoolTally> find(SchoolCode code) {
        return Optional.ofNullable(byKey.get(code.key()));
    }

    void addRow() {
        rows++;
    }

    void addAll(int plainRows) {
        rows += plainRows;
    }

    /** A participant with more points than a task or the whole paper gives: many of them mean that this is another paper. */
    void addImpossible() {
        impossible++;
    }

    /** A participant with neither a mark nor a published scale. */
    void addNotJudged() {
        notJudged++;
    }

    /** More than 1 in 10 participants, and at least 5, have points that the paper does not give. */
    boolean isOfAnotherPaper() {
        return impossible >= AT_LEAST && impossible * ONE_IN > Math.max(participants(), impossible);
    }

    int impossible() {
        return impossible;
    }

    /** The sum of the maxima of the tasks that someone has points for; empty without such tasks. */
    OptionalInt maximumOfUsedTasks() {
        int[] used = usedTasks();
        return used.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Arrays.stream(used).map(task -> tasks.get(task).maximum()).sum());
    }

    /** Places of the tasks that someone has points for. */
    private int[] usedTasks() {
        boolean[] used = new boolean[tasks.size()];
        byKey.values().forEach(school -> school.markTasks(used));
        return IntStream.range(0, used.length).filter(task -> used[task]).toArray();
    }

    int notJudged() {
        return notJudged;
    }

    int participants() {
        return byKey.values().stream().mapToInt(school -> school.participants()).sum();
    }

    Collection<SchoolTally> schools() {
        return byKey.values();
    }

    List<Outcome> outcomes(SchoolTally.Known known) {
        int[] used = usedTasks();
        return byKey.values().parallelStream()
                .map(school -> school.outcome(rules, known, used))
                .sorted((one, other) -> one.school().compareTo(other.school()))
                .toList();
    }

    Reading.Part part(SchoolTally.Known known) {
        int absent = byKey.values().stream().mapToInt(school -> school.absent()).sum();
        int failed = byKey.values().stream().mapToInt(school -> school.failed()).sum();
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
