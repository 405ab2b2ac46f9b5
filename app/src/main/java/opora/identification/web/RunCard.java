package opora.identification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opora.identification.Method;
import opora.identification.RuleWords;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/**
 * How a run was made: the method with all its parameters, the data, who was left out.
 *
 * @param loads numbers of the loads whose facts were counted
 * @param warning what of the counted procedures of the year was not loaded; «» when all were
 * @param leftOut schools that were not judged, by reason; without the empty ones
 */
public record RunCard(
        List<Line> lines,
        List<Long> loads,
        String fingerprint,
        String warning,
        List<LeftOutTable> leftOut) {

    private static final Noun PROCEDURE_GENITIVE = new Noun("процедуры", "процедур", "процедур");

    public record Line(String title, String text) {}

    static RunCard of(RunView view) {
        AcademicYear year = view.run().year();
        Method method = view.run().method();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Методика", MethodWords.title(method)));
        RuleWords rule = RuleWords.of(method, year);
        lines.add(new Line("Низкий результат", MethodWords.threshold(method)));
        lines.add(new Line("Основание А", rule.clauseA()));
        lines.add(new Line("Основание Б", rule.clauseB()));
        lines.add(new Line("Размер группы", MethodWords.least(method)));
        rule.attempt().ifPresent(text -> lines.add(new Line("Экзамены", text)));
        rule.excluded().ifPresent(text -> lines.add(new Line("Виды школ", text)));
        lines.add(new Line("Учитываются", MethodWords.titles(method.procedures())));
        if (!view.lines().isEmpty()) {
            lines.add(notLoadedLine(view, year));
            lines.add(notLoadedLine(view, year.previous()));
        }
        return new RunCard(
                lines,
                view.roll().origin().loads(),
                view.run().fingerprint(),
                warning(method, year, view.roll().notLoaded(year)),
                LeftOutTable.of(view.roll().origin().leftOut()));
    }

    private static Line notLoadedLine(RunView view, AcademicYear year) {
        Set<Procedure> notLoaded = view.roll().notLoaded(year);
        return new Line(
                "Не загружено за " + year + "\u00a0год",
                notLoaded.isEmpty() ? "загружены все" : MethodWords.titles(notLoaded));
    }

    private static String warning(Method method, AcademicYear year, Set<Procedure> notLoaded) {
        if (notLoaded.isEmpty()) {
            return "";
        }
        return "За %s год из %s не загружено %d: %s. Об этом перечень ничего не говорит."
                .formatted(
                        year,
                        PROCEDURE_GENITIVE.counted(method.procedures().size()),
                        notLoaded.size(),
                        MethodWords.titles(notLoaded));
    }
}
