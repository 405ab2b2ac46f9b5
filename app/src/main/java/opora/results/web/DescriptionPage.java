package opora.results.web;

import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.results.Description;
import opora.results.Description.Subject;
import opora.results.Descriptions.Trace;
import opora.territory.SchoolId;
import opora.ui.HouseTime;

/**
 * A description with where it comes from. A work is a table of tasks, a school a list of what is said of it.
 *
 * @param kind title of the sheet
 * @param of the school or the work, by name
 * @param school whom it is about; empty for a work
 * @param note what these words are not; «» where nothing has to be said
 * @param standing why it does not count now; «» where it does
 * @param headings of the columns behind the task
 */
public record DescriptionPage(
        String kind,
        String of,
        Optional<SchoolId> school,
        String note,
        String standing,
        List<String> headings,
        List<Line> lines,
        Lineage lineage,
        Editions editions) {

    /** {@code cells}: one per heading, «» where nothing is said. */
    public record Line(String of, List<String> cells) {}

    static DescriptionPage of(Trace trace, Viewer viewer, HouseTime time) {
        Description told = trace.known().description();
        boolean ofWork = told.kind() == Description.Kind.WORK;
        return new DescriptionPage(
                told.kind().title(),
                name(told),
                trace.known().school(),
                note(told.kind()),
                Editions.standing(trace.counts(), trace.recalled(), "сведения"),
                ofWork ? List.copyOf(told.headings()) : List.of("Сказано"),
                ofWork ? tasks(told) : cells(told),
                Lineage.of(told.source(), trace.origin(), trace.mends(), viewer, time),
                Editions.of(
                        trace.editions(),
                        trace.known().id(),
                        trace.recalled(),
                        "/results/descriptions/"));
    }

    private static String name(Description told) {
        return switch (told.subject()) {
            case Subject.Work work -> work.procedure().title(told.year());
            case Subject.OfSchool school ->
                    (school.name().isEmpty() ? school.code().text() : school.name())
                            + ", "
                            + told.year()
                            + " год";
        };
    }

    private static String note(Description.Kind kind) {
        return switch (kind) {
            case WORK -> "";
            case SIGNS ->
                    "Список составлен не Опорой. Признак — повод посмотреть внимательнее, а не вывод о школе";
            case OFFICIAL_LIST ->
                    "Перечень составлен не Опорой. В выявлении он не участвует и стоит рядом для сравнения";
            case CONTEXT -> "Так ответила сама школа. В выявлении эти ответы не участвуют";
        };
    }

    private static List<Line> tasks(Description told) {
        return told.rows().stream()
                .map(task ->
                        new Line(
                                task,
                                told.headings().stream()
                                        .map(heading -> told.text(task, heading).orElse(""))
                                        .toList()))
                .toList();
    }

    private static List<Line> cells(Description told) {
        return told.said().stream()
                .map(said -> new Line(said.heading(), List.of(said.text())))
                .toList();
    }
}
