package opora.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.ClassHistory;
import opora.territory.ClassHistory.Span;
import opora.territory.ClassId;
import opora.territory.SchoolClass;
import opora.territory.Structure;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Days;

/**
 * One class through its years.
 *
 * @param move where it is let go on in another school
 * @param title the last one it had in this school
 * @param others the other classes of its grade on the day, for merging
 * @param results of the years in which it was told, the newest first
 * @param changeable whether it can be changed in its last year
 */
public record ClassPage(
        long id,
        String address,
        String back,
        String move,
        String title,
        String year,
        String day,
        List<SpanRow> spans,
        List<ResultRow> results,
        List<Other> others,
        String pupils,
        boolean changeable) {

    /** {@code elsewhere}: it was in another school then. */
    public record SpanRow(
            String title, String year, String since, String pupils, boolean elsewhere) {}

    public record ResultRow(
            String year, String title, String procedure, String result, String fact) {}

    public record Other(long id, String title) {}

    /** Empty: the school never had this class. */
    static Optional<ClassPage> of(
            ClassHistory history, ClassId id, List<Known> outcomes, LocalDate today) {
        List<Span> spans = history.spans(id);
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Span last =
                spans.stream()
                        .filter(span -> history.isToldOf(span.as().school()))
                        .reduce((_, later) -> later)
                        .orElseGet(spans::getLast);
        LocalDate day = ClassesPage.dayOf(last.year(), today);
        Optional<SchoolClass> now =
                history.find(id, day).filter(one -> history.isToldOf(one.school()));
        String back = "/schools/%d/classes".formatted(history.school().value());
        return Optional.of(
                new ClassPage(
                        id.value(),
                        back + "/" + id.value(),
                        back + "?year=" + last.year(),
                        back + "/move?year=%s&class=%d".formatted(last.year(), id.value()),
                        last.as().title().text(),
                        last.year().span(),
                        day.toString(),
                        spans.stream().map(span -> row(span, history)).toList(),
                        results(history, id, outcomes),
                        now.map(one -> others(history, one, day)).orElse(List.of()),
                        now.flatMap(SchoolClass::pupils).map(String::valueOf).orElse(""),
                        now.isPresent()));
    }

    private static SpanRow row(Span span, ClassHistory history) {
        return new SpanRow(
                span.as().title().text(),
                span.year().span(),
                Days.spelled(span.since()),
                span.as().pupils().map(String::valueOf).orElse(""),
                !history.isToldOf(span.as().school()));
    }

    private static List<Other> others(ClassHistory history, SchoolClass one, LocalDate day) {
        return history.on(day).stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other -> other.title().grade() == one.title().grade())
                .map(other -> new Other(other.id().value(), other.title().text()))
                .toList();
    }

    private static List<ResultRow> results(ClassHistory history, ClassId id, List<Known> outcomes) {
        List<ResultRow> rows = new ArrayList<>();
        for (Known known : outcomes) {
            AcademicYear year = known.outcome().year();
            LocalDate day = Structure.of(year).asOf().orElseThrow();
            ClassResults.of(known.school(), known.outcome(), history, day, day).lines().stream()
                    .filter(line -> line.of().filter(id::equals).isPresent())
                    .map(line ->
                            new ResultRow(
                                    year.span(),
                                    line.title(),
                                    known.outcome().procedure().title(),
                                    line.text(),
                                    "/results/facts/" + known.id()))
                    .forEach(rows::add);
        }
        return rows;
    }
}
