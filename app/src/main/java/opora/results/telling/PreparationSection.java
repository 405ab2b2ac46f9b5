package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Measured;
import opora.results.analysis.Preparation;
import opora.results.analysis.Preparation.OfMark;
import opora.results.analysis.Preparation.OfTask;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;

/** Solvability by mark: what those with «2», «3», «4» and «5» can do. */
final class PreparationSection {

    private static final List<Integer> MARKS = List.of(2, 3, 4, 5);

    private PreparationSection() {}

    static Optional<Section> of(GroupAnalysis group, Map<TaskNumber, TaskSkill> skills) {
        return group.preparation().map(measured -> section(group, measured, skills));
    }

    private static Section section(
            GroupAnalysis group,
            Measured<Preparation> measured,
            Map<TaskNumber, TaskSkill> skills) {
        List<OfTask> tasks = measured.value().tasks();
        boolean named = tasks.stream().anyMatch(task -> !skill(task, skills).text().isEmpty());
        List<Head> heads = new ArrayList<>(List.of(Head.words("№")));
        if (named) {
            heads.add(Head.words("Умение"));
        }
        MARKS.forEach(mark -> heads.add(Head.tenths("«" + mark + "», %")));
        MARKS.forEach(mark -> heads.add(Head.whole("n «" + mark + "»").on(Head.Where.BOOK)));
        return new Section(
                "groups",
                "По группам подготовки",
                title(tasks),
                "Решаемость заданий среди получивших «2», «3», «4» и «5»; под процентом — сколько их",
                new Drawing.None(),
                new Table(heads, tasks.stream().map(task -> row(task, named, skills)).toList()),
                notes(tasks),
                Source.of(List.of(new Source.Named(Words.title(group.level()), measured))));
    }

    private static String title(List<OfTask> tasks) {
        List<String> crossing = crossing(tasks);
        return crossing.isEmpty()
                ? "Что умеют получившие «2», «3», «4» и «5»"
                : "Слабые решили лучше сильных: задания " + String.join(", ", crossing);
    }

    private static List<String> crossing(List<OfTask> tasks) {
        return tasks.stream()
                .filter(task -> !task.crossings().isEmpty())
                .map(OfTask::task)
                .toList();
    }

    private static List<Entry> row(OfTask task, boolean named, Map<TaskNumber, TaskSkill> skills) {
        List<Entry> row =
                new ArrayList<>(List.of(Entry.words(task.task()).looking(Entry.Look.STRONG)));
        if (named) {
            row.add(Entry.words(skill(task, skills).text()));
        }
        for (int mark : MARKS) {
            row.add(
                    task.of(mark)
                            .map(one -> cell(one, task.crossings().contains(mark)))
                            .orElseGet(() -> Entry.note("никого")));
        }
        for (int mark : MARKS) {
            row.add(task.of(mark).flatMap(OfMark::n).map(Entry::whole).orElse(Entry.NOTHING));
        }
        return row;
    }

    private static Entry cell(OfMark one, boolean crosses) {
        Entry cell =
                Entry.tenths(one.solvability().percent())
                        .with(
                                one.n()
                                        .map(n ->
                                                "n = " + n + (one.isLargeEnough() ? "" : ", мало"))
                                        .orElse("n не сказано"));
        return crosses
                ? cell.looking(Entry.Look.OVER)
                : one.isLargeEnough() ? cell : cell.looking(Entry.Look.NOTE);
    }

    private static TaskSkill skill(OfTask task, Map<TaskNumber, TaskSkill> skills) {
        return skills.getOrDefault(TaskNumber.of(task.task()), TaskSkill.UNKNOWN);
    }

    private static List<String> notes(List<OfTask> tasks) {
        List<String> notes = new ArrayList<>();
        String few =
                MARKS.stream()
                        .filter(mark ->
                                tasks.stream()
                                        .flatMap(task -> task.of(mark).stream())
                                        .anyMatch(one -> !one.isLargeEnough()))
                        .map(mark -> "«" + mark + "»")
                        .collect(Collectors.joining(", "));
        if (!few.isEmpty()) {
            notes.add(
                    "Группы меньше %d участников (%s) отдельно не разбирают: один ученик меняет процент слишком сильно."
                            .formatted(Preparation.FEWEST, few));
        }
        if (!crossing(tasks).isEmpty()) {
            notes.add(
                    "Если получившие низкую отметку решили задание лучше получивших следующую, это повод посмотреть, как его проверяли и как готовили; само по себе это не нарушение.");
        }
        return notes;
    }
}
