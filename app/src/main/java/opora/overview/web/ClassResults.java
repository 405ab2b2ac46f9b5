package opora.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opora.results.Outcome;
import opora.results.Outcome.ClassOutcome;
import opora.results.Outcome.Result;
import opora.territory.ClassHistory;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.SchoolClass;
import opora.territory.SchoolId;

/**
 * A result of a school by its classes, under the titles of the year or of today. The lines add up to the school whatever became of the classes:
 * what no class is known for stands in a line of its own.
 */
public record ClassResults(String procedure, List<Line> lines, Line whole) {

    /**
     * @param title «5А»; «5А (выпуск)», «„б“: не сопоставлен со списком классов»
     * @param of the class in the structure asked for
     * @param failed empty where the source only gives a share
     */
    public record Line(
            String title, Optional<ClassId> of, int participants, Optional<Integer> failed) {

        private Line plus(Line other) {
            return new Line(
                    title,
                    of,
                    participants + other.participants,
                    failed.flatMap(here -> other.failed.map(there -> here + there)));
        }

        /** «3 из 24». */
        public String text() {
            return failed.map(count -> "%d\u00a0из\u00a0%d".formatted(count, participants))
                    .orElse("только доля, участников " + participants);
        }
    }

    static final String NO_CLASS = "класс не указан";
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d*");

    /**
     * @param year the day by which the titles of the file are understood
     * @param shown the day whose classes are shown, the same for the structure of the year
     */
    static ClassResults of(
            SchoolId school,
            Outcome outcome,
            ClassHistory history,
            LocalDate year,
            LocalDate shown) {
        Line whole = line("Вся школа", Optional.empty(), outcome.result());
        Map<String, Line> lines = new LinkedHashMap<>();
        for (ClassOutcome one : outcome.classes()) {
            Optional<ClassId> named = named(school, outcome, history, year, one.label());
            Line line = shown(named, one, history, year, shown);
            lines.merge(line.of.map(Object::toString).orElse(line.title), line, Line::plus);
        }
        int told = lines.values().stream().mapToInt(Line::participants).sum();
        if (told < whole.participants) {
            Optional<Integer> rest =
                    whole.failed.flatMap(all -> sum(lines.values()).map(some -> all - some));
            lines.merge(
                    NO_CLASS,
                    new Line(NO_CLASS, Optional.empty(), whole.participants - told, rest),
                    Line::plus);
        }
        List<Line> sorted = new ArrayList<>(lines.values());
        sorted.sort(
                Comparator.comparing((Line line) -> line.of.isEmpty())
                        .thenComparing(
                                line -> ClassTitle.find(line.title),
                                Comparator.comparing(
                                        title -> title.orElse(null),
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .thenComparing(Line::title));
        return new ClassResults(outcome.procedure().title(), List.copyOf(sorted), whole);
    }

    private static Optional<Integer> sum(Iterable<Line> lines) {
        int sum = 0;
        for (Line line : lines) {
            if (line.failed.isEmpty()) {
                return Optional.empty();
            }
            sum += line.failed.get();
        }
        return Optional.of(sum);
    }

    /** By the title; where the file only numbers its one class and the school has one alone in the parallel, it is that. */
    static Optional<ClassId> named(
            SchoolId school, Outcome outcome, ClassHistory history, LocalDate day, String label) {
        int grade = outcome.procedure().grade();
        return ClassTitle.find(label, grade)
                .filter(title -> title.grade() == grade)
                .flatMap(title -> history.named(school, title, day))
                .or(() ->
                        outcome.classes().size() == 1 && NUMBER_ALONE.matcher(label).matches()
                                ? history.alone(grade, day)
                                : Optional.empty());
    }

    private static Line shown(
            Optional<ClassId> named,
            ClassOutcome one,
            ClassHistory history,
            LocalDate year,
            LocalDate shown) {
        if (named.isEmpty()) {
            return line(label(one.label()), Optional.empty(), one.result());
        }
        ClassId id = named.get();
        Optional<SchoolClass> heir = history.heir(id, shown);
        String then =
                history.heir(id, year)
                        .filter(known -> history.isToldOf(known.school()))
                        .map(SchoolClass::title)
                        .map(ClassTitle::text)
                        .orElse(one.label());
        return heir.map(now -> line(title(history, now, then), Optional.of(now.id()), one.result()))
                .orElseGet(() ->
                        line(then + " (нет в списке этого года)", Optional.empty(), one.result()));
    }

    private static String title(ClassHistory history, SchoolClass now, String then) {
        return history.isToldOf(now.school())
                ? now.title().text()
                : then + " (теперь в другой школе)";
    }

    /** Many sources only number the classes or write the letter alone. */
    private static String label(String label) {
        return label.isBlank() ? NO_CLASS : "«" + label + "»: не сопоставлен со списком классов";
    }

    private static Line line(String title, Optional<ClassId> of, Result result) {
        return switch (result) {
            case Result.Counted(int participants, int failed) ->
                    new Line(title, of, participants, Optional.of(failed));
            case Result.OnlyShares(int participants, String _) ->
                    new Line(title, of, participants, Optional.empty());
        };
    }
}
