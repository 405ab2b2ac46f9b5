package opora.identification.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.identification.Methods;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/**
 * The form of a new run.
 *
 * @param years newest first
 * @param methods that the parts can be filled in from; one is chosen
 * @param mistakes by the id of the field; empty before the form was sent
 */
public record NewRunPage(
        List<YearChoice> years,
        List<Choice> methods,
        MethodFields fields,
        Map<String, String> mistakes) {

    private static final Noun FIELD = new Noun("поле", "поля", "полей");

    /** What of the counted procedures is there for the year and for the year before. */
    public record YearChoice(String year, String before, boolean chosen, Stock now, Stock then) {}

    /** {@code loaded}: «5 из 8»; {@code missing}: «Не загружено: ОГЭ, математика», «» when all is there. */
    public record Stock(String loaded, String missing) {}

    /** {@code kinds}: of school, as the register writes them. */
    static NewRunPage of(
            Loaded loaded,
            Methods methods,
            Collection<String> kinds,
            RunRequest request,
            Map<String, String> mistakes) {
        return new NewRunPage(
                loaded.years().stream().map(year -> choice(loaded, request, year)).toList(),
                MethodChoices.of(methods.list(), request.method()),
                MethodFields.of(request.parts(), loaded, kinds, mistakes),
                mistakes);
    }

    private static YearChoice choice(Loaded loaded, RunRequest request, AcademicYear year) {
        Set<Procedure> counted = request.parts().readProcedures();
        return new YearChoice(
                year.toString(),
                year.previous().toString(),
                request.year().equals(year.toString()),
                stock(loaded, year, counted),
                stock(loaded, year.previous(), counted));
    }

    private static Stock stock(Loaded loaded, AcademicYear year, Collection<Procedure> counted) {
        List<Procedure> missing = loaded.missing(year, counted);
        return new Stock(
                (counted.size() - missing.size()) + " из " + counted.size(),
                missing.isEmpty() ? "" : "Не загружено: " + MethodWords.titles(missing));
    }

    /** The method that the parts were filled in from. */
    public Choice method() {
        return methods.stream().filter(Choice::chosen).findFirst().orElse(methods.getFirst());
    }

    /** The year that is chosen; «» when none is. */
    public String year() {
        return years.stream()
                .filter(YearChoice::chosen)
                .map(YearChoice::year)
                .findFirst()
                .orElse("");
    }

    /** «Расчёт не начат: исправьте 2 поля». */
    public String mistakesTitle() {
        return "Расчёт не начат: исправьте " + FIELD.counted(mistakes.size());
    }
}
