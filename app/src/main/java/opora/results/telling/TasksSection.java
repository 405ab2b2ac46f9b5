package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.results.analysis.Level;
import opora.results.analysis.Measured;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.TaskLine;
import opora.results.analysis.TaskLine.Against;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskResult;
import opora.results.analysis.TaskSkill;
import opora.statistics.ShareInterval;
import opora.statistics.SolvabilityCorridor;
import opora.statistics.SolvabilityZone;
import opora.ui.CorridorChart;
import opora.ui.CorridorChart.Place;
import opora.ui.DeviationBar;
import opora.vocabulary.Numbers;

/** Solvability of every task beside every reference, with skills, intervals and the zones of ФИОКО. */
final class TasksSection {

    private final ProcedureAnalysis analysis;
    private final Map<TaskNumber, TaskSkill> skills;
    private final List<Level> references;
    private final Optional<Level> chosen;

    /** {@code chosen}: the reference that is drawn; the largest one when it is not told. */
    private TasksSection(
            ProcedureAnalysis analysis, Map<TaskNumber, TaskSkill> skills, Optional<Level> chosen) {
        this.analysis = analysis;
        this.skills = skills;
        references = references(analysis);
        this.chosen = drawn(references, chosen);
    }

    static Optional<Section> of(
            ProcedureAnalysis analysis, Map<TaskNumber, TaskSkill> skills, Optional<Level> chosen) {
        return analysis.tasks().isEmpty()
                ? Optional.empty()
                : Optional.of(new TasksSection(analysis, skills, chosen).section());
    }

    /** Levels that tell a task of the subject, from the smallest to the largest. */
    static List<Level> references(ProcedureAnalysis analysis) {
        return analysis.references().stream()
                .map(group -> group.level())
                .filter(level ->
                        analysis.tasks().stream().anyMatch(line -> line.beside(level).isPresent()))
                .toList();
    }

    static Optional<Level> drawn(List<Level> references, Optional<Level> chosen) {
        return chosen.filter(references::contains)
                .or(() ->
                        references.isEmpty()
                                ? Optional.empty()
                                : Optional.of(references.getLast()));
    }

    private Section section() {
        return new Section(
                "tasks",
                "Задания",
                title(),
                "Решаемость — набранные баллы в процентах от наибольшей возможной суммы"
                        + chosen.map(level ->
                                        "; серая полоса — "
                                                + Words.title(level).toLowerCase(Locale.ROOT)
                                                + " ±10 пунктов")
                                .orElse("; сравнить не с чем"),
                new Drawing.OfTasks(chart()),
                new Table(heads(), analysis.tasks().stream().map(this::row).toList()),
                notes(),
                sources());
    }

    private String title() {
        int all = analysis.tasks().size();
        return chosen.map(level -> title(level, all))
                .orElseGet(() -> "Решаемость: " + Words.TASK.counted(all));
    }

    private String title(Level level, int all) {
        int below = analysis.tasks(level, SolvabilityCorridor.BELOW).size();
        int above = analysis.tasks(level, SolvabilityCorridor.ABOVE).size();
        if (below + above == 0) {
            return "Все задания в коридоре решаемости: " + all + " из " + all;
        }
        List<String> said = new ArrayList<>();
        if (below > 0) {
            said.add("ниже — " + below);
        }
        if (above > 0) {
            said.add("выше — " + above);
        }
        return "Вне коридора решаемости: %s из %s".formatted(String.join(", ", said), all);
    }

    private CorridorChart chart() {
        return CorridorChart.of(
                analysis.tasks().stream().map(this::drawn).toList(),
                Words.title(analysis.subject().level()).toLowerCase(Locale.ROOT),
                chosen.map(level -> Words.title(level).toLowerCase(Locale.ROOT)).orElse(""));
    }

    private CorridorChart.Task drawn(TaskLine line) {
        TaskResult task = line.task().value();
        Optional<Against> against = chosen.flatMap(line::beside);
        return new CorridorChart.Task(
                task.task(),
                task.solvability().percent(),
                against.map(one -> one.reference().value().solvability().percent()),
                against.map(one -> place(one.corridor())).orElse(Place.NOT_COMPARED));
    }

    private static Place place(SolvabilityCorridor corridor) {
        return switch (corridor) {
            case BELOW -> Place.BELOW;
            case INSIDE -> Place.INSIDE;
            case ABOVE -> Place.ABOVE;
        };
    }

    private boolean hasSkills() {
        return analysis.tasks().stream().anyMatch(line -> !skill(line).text().isEmpty());
    }

    private boolean hasLevels() {
        return analysis.tasks().stream().anyMatch(line -> skill(line).level().isPresent());
    }

    private TaskSkill skill(TaskLine line) {
        return skills.getOrDefault(TaskNumber.of(line.task().value().task()), TaskSkill.UNKNOWN);
    }

    private List<Head> heads() {
        List<Head> heads = new ArrayList<>(List.of(Head.words("№")));
        if (hasSkills()) {
            heads.add(Head.words("Умение"));
        }
        heads.add(Head.whole("Макс."));
        heads.add(Head.whole("n"));
        heads.add(Head.tenths(Words.title(analysis.subject().level()) + ", %"));
        heads.add(Head.words("Интервал 95 %"));
        for (Level level : references) {
            heads.add(Head.tenths(Words.title(level) + ", %"));
            heads.add(Head.tenths(Words.to(level) + ", п.").on(Head.Where.BOOK));
            heads.add(Head.words(Words.to(level) + ": коридор").on(Head.Where.BOOK));
        }
        chosen.ifPresent(level -> {
            heads.add(Head.words("Коридор ±10").on(Head.Where.PAGE));
            heads.add(Head.words(Words.to(level)));
            heads.add(Head.words("Могло быть случайно"));
        });
        if (hasLevels()) {
            heads.add(Head.words("Уровень"));
            heads.add(Head.words("Зона ФИОКО"));
        }
        return heads;
    }

    private List<Entry> row(TaskLine line) {
        TaskResult task = line.task().value();
        List<Entry> row =
                new ArrayList<>(List.of(Entry.words(task.task()).looking(Entry.Look.STRONG)));
        if (hasSkills()) {
            row.add(Entry.words(skill(line).text()));
        }
        row.add(task.maximum().map(Entry::whole).orElse(Entry.NOTHING));
        row.add(Entry.size(line.task().n()));
        row.add(Entry.tenths(task.solvability().percent()).looking(Entry.Look.STRONG));
        row.add(task.interval().map(TasksSection::interval).orElseGet(() -> Entry.note("нет")));
        for (Level level : references) {
            row.addAll(beside(line.beside(level)));
        }
        chosen.ifPresent(level -> row.addAll(verdict(line.beside(level))));
        if (hasLevels()) {
            row.add(Entry.words(skill(line).level().map(TaskWords::level).orElse("")));
            row.add(
                    skill(line)
                            .level()
                            .map(level ->
                                    TaskWords.zone(SolvabilityZone.of(task.solvability(), level)))
                            .orElseGet(() -> Entry.note("уровень не сказан")));
        }
        return row;
    }

    private static Entry interval(ShareInterval interval) {
        return Entry.note(
                Numbers.decimal(100 * interval.lower(), 0)
                        + "–"
                        + Numbers.decimal(100 * interval.upper(), 0));
    }

    private static List<Entry> beside(Optional<Against> against) {
        return against.map(one ->
                        List.of(
                                Entry.tenths(one.reference().value().solvability().percent())
                                        .with(Entry.signed(one.points()).text())
                                        .looking(
                                                one.corridor() == SolvabilityCorridor.BELOW
                                                        ? Entry.Look.OVER
                                                        : Entry.Look.PLAIN),
                                Entry.signed(one.points()),
                                Entry.words(TaskWords.corridor(one.corridor()))))
                .orElse(List.of(Entry.note("нет"), Entry.NOTHING, Entry.NOTHING));
    }

    private static List<Entry> verdict(Optional<Against> against) {
        return against.map(one ->
                        List.of(
                                Entry.words("")
                                        .drawn(
                                                DeviationBar.of(
                                                        one.points(), place(one.corridor()))),
                                TaskWords.verdict(one.corridor()),
                                TaskWords.chance(one)))
                .orElse(List.of(Entry.NOTHING, Entry.note("не с чем сравнить"), Entry.NOTHING));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(TaskWords.NOTES);
        if (hasLevels()) {
            notes.add(TaskWords.ZONES);
        }
        if (!hasSkills()) {
            notes.add("Умений нет: описание этой работы за этот год не загружено.");
        }
        return notes;
    }

    private List<Source> sources() {
        List<Source.Named> named = new ArrayList<>();
        for (TaskLine line : analysis.tasks()) {
            named.add(named(analysis.subject().level(), line.task()));
        }
        for (Level level : references) {
            for (TaskLine line : analysis.tasks()) {
                line.beside(level).ifPresent(one -> named.add(named(level, one.reference())));
            }
        }
        return Source.of(named);
    }

    private static Source.Named named(Level level, Measured<TaskResult> measured) {
        return new Source.Named(Words.title(level), measured);
    }
}
