package opora.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.vocabulary.Noun;

/** What is said of a procedure in a year; what is empty is not told. */
public record Contents(
        Optional<MarkScale> scale,
        List<WorkTask> tasks,
        Optional<Integer> minimum,
        List<MarkCondition> conditions) {

    public static final Contents NOTHING =
            new Contents(Optional.empty(), List.of(), Optional.empty(), List.of());

    private static final Noun TASK = new Noun("задание", "задания", "заданий");
    private static final Noun POINT = new Noun("балл", "балла", "баллов");
    private static final Noun OF_POINTS = new Noun("балла", "баллов", "баллов");

    public Contents {
        tasks = List.copyOf(tasks);
        conditions = List.copyOf(conditions);
    }

    public boolean has(Part part) {
        return switch (part) {
            case SCALE -> scale.isPresent();
            case TASKS -> !tasks.isEmpty();
            case MINIMUM -> minimum.isPresent();
            case CONDITIONS -> !conditions.isEmpty();
        };
    }

    public List<Part> parts() {
        return List.of(Part.values()).stream().filter(this::has).toList();
    }

    /** This part as the other has it, the rest as here. */
    Contents with(Part part, Contents other) {
        return new Contents(
                part == Part.SCALE ? other.scale : scale,
                part == Part.TASKS ? other.tasks : tasks,
                part == Part.MINIMUM ? other.minimum : minimum,
                part == Part.CONDITIONS ? other.conditions : conditions);
    }

    /** Only those parts that are told here and not told so there. */
    public Contents without(Contents known) {
        Contents left = this;
        for (Part part : parts()) {
            if (with(part, known).equals(this)) {
                left = left.with(part, NOTHING);
            }
        }
        return left;
    }

    public Optional<Paper> paper() {
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Paper(
                                tasks.stream()
                                        .map(task -> new Paper.Task(task.number(), task.maximum()))
                                        .toList()));
    }

    /** Of the scale, else of the tasks. */
    public OptionalInt maximum() {
        return scale.map(known -> OptionalInt.of(known.maximum()))
                .or(() -> paper().map(known -> OptionalInt.of(known.maximum())))
                .orElse(OptionalInt.empty());
    }

    /** In one line for tables and the journal; «» where the part is not told. */
    public String words(Part part) {
        if (!has(part)) {
            return "";
        }
        return switch (part) {
            case SCALE -> scale.map(Contents::words).orElseThrow();
            case TASKS -> words();
            case MINIMUM -> "от %s".formatted(OF_POINTS.counted(minimum.orElseThrow()));
            case CONDITIONS ->
                    conditions.stream().map(Contents::words).collect(Collectors.joining("; "));
        };
    }

    /** «0–9 / 10–15 / 16–20 / 21–24». */
    public static String words(MarkScale scale) {
        List<String> ranges = new ArrayList<>();
        for (int mark = 2; mark <= 5; mark++) {
            ranges.add(scale.least(mark) + "–" + scale.most(mark));
        }
        return String.join(" / ", ranges);
    }

    /** «для «4» — не меньше 4 баллов по критериям ГК1–ГК4 (задания ГК1, ГК2)». */
    public static String words(MarkCondition condition) {
        String tasks =
                condition.tasks().isEmpty()
                        ? ""
                        : " (" + String.join(", ", condition.tasks()) + ")";
        return "для «%d» — не меньше %s %s%s"
                .formatted(
                        condition.mark(),
                        OF_POINTS.counted(condition.least()),
                        condition.title(),
                        tasks);
    }

    private String words() {
        int sum = tasks.stream().mapToInt(WorkTask::maximum).sum();
        return "%s, всего %s".formatted(TASK.counted(tasks.size()), POINT.counted(sum));
    }
}
