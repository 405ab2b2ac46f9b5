package opora.results.web;

import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.results.Complement;
import opora.results.Complement.Value;
import opora.results.Complements.Trace;
import opora.results.Description;
import opora.results.Descriptions;
import opora.territory.SchoolId;
import opora.ui.HouseTime;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * A row of an aggregated report with where it comes from.
 *
 * @param report title of the report
 * @param group whose row it is, by name
 * @param school whose row it is; empty for a larger group
 * @param percentOf what the percentages are of
 * @param numbered what the numbers are
 * @param labelled what the lines are of: tasks, scores, marks
 * @param standing why it does not count now; «» where it does
 * @param work address of the description of the work; «» where there is none
 */
public record ComplementPage(
        String title,
        String report,
        String group,
        Optional<SchoolId> school,
        String participants,
        String percentOf,
        String numbered,
        String labelled,
        String standing,
        List<Line> lines,
        String work,
        Lineage lineage,
        Editions editions) {

    /** One number; «» where the report does not tell. {@code skill}: what the task checks, by the description of the work. */
    public record Line(
            String label,
            String skill,
            String mark,
            String maximum,
            String percent,
            String participants) {}

    /** {@code work}: the description of the work that the report is about. */
    static ComplementPage of(
            Trace trace, Optional<Descriptions.Known> work, Viewer viewer, HouseTime time) {
        Complement row = trace.known().complement();
        return new ComplementPage(
                row.procedure().title(row.year()),
                row.kind().title(),
                row.group().name(),
                trace.known().school(),
                row.participants().map(Noun.PARTICIPANT::counted).orElse(""),
                percentOf(row.kind()),
                row.kind() == Complement.Kind.MEANS ? "Среднее" : "Процент",
                labelled(row.kind()),
                Editions.standing(trace.counts(), trace.recalled(), "числа"),
                row.values().stream()
                        .map(value -> line(row.kind(), value, skill(row, value, work)))
                        .toList(),
                work.map(known -> "/results/descriptions/" + known.id()).orElse(""),
                Lineage.of(row.source(), trace.origin(), trace.mends(), viewer, time),
                Editions.of(
                        trace.editions(),
                        trace.known().id(),
                        trace.recalled(),
                        "/results/complements/"));
    }

    private static String skill(Complement row, Value value, Optional<Descriptions.Known> work) {
        return switch (row.kind()) {
            case TASKS, TASKS_BY_GROUP ->
                    work.flatMap(known ->
                                    known.description().text(value.label(), Description.SKILL))
                            .orElse("");
            case MARKS, JOURNAL, SCORES, PLANNED_RESULTS, MEANS -> "";
        };
    }

    private static Line line(Complement.Kind kind, Value value, String skill) {
        return new Line(
                value.label(),
                skill,
                value.mark().map(mark -> "«" + mark + "»").orElse(""),
                value.maximum().map(String::valueOf).orElse(""),
                value.percent().toPlainString().replace('.', ',')
                        + (kind == Complement.Kind.MEANS ? "" : "\u202f%"),
                value.participants().map(count -> Numbers.whole(count)).orElse(""));
    }

    private static String labelled(Complement.Kind kind) {
        return switch (kind) {
            case MARKS -> "Отметка";
            case JOURNAL -> "Против отметки по журналу";
            case SCORES -> "Первичный балл";
            case TASKS, TASKS_BY_GROUP -> "Задание";
            case PLANNED_RESULTS -> "Умение";
            case MEANS -> "Что и в чём измерено";
        };
    }

    private static String percentOf(Complement.Kind kind) {
        return switch (kind) {
            case MARKS, JOURNAL, SCORES -> "Процент от числа участников";
            case TASKS, TASKS_BY_GROUP, PLANNED_RESULTS ->
                    "Процент от наибольшей возможной суммы баллов";
            case MEANS ->
                    "Средние, как их говорит файл; это не доли, отметок Опора из них не выводит";
        };
    }

    public boolean hasSkills() {
        return lines.stream().anyMatch(line -> !line.skill().isEmpty());
    }

    /** Where the skills come from; «» where none are shown. */
    public String work() {
        return hasSkills() ? work : "";
    }

    public boolean hasMarks() {
        return lines.stream().anyMatch(line -> !line.mark().isEmpty());
    }

    public boolean hasMaxima() {
        return lines.stream().anyMatch(line -> !line.maximum().isEmpty());
    }

    public boolean hasParticipants() {
        return lines.stream().anyMatch(line -> !line.participants().isEmpty());
    }
}
