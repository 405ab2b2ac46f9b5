package opora.identification.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/**
 * The form of a new run.
 *
 * @param years newest first
 * @param mistakes by the id of the field; empty before the form was sent
 */
public record NewRunPage(
        List<YearChoice> years,
        String threshold,
        String participants,
        List<ClauseChoice> clauses,
        List<ProcedureChoice> procedures,
        Map<String, String> mistakes) {

    private static final Noun FIELD = new Noun("поле", "поля", "полей");

    /** What of the counted procedures is there for the year and for the year before. */
    public record YearChoice(String year, String before, boolean chosen, Stock now, Stock then) {}

    /** {@code loaded}: «5 из 8»; {@code missing}: «Не загружено: ОГЭ, математика», «» when all is there. */
    public record Stock(String loaded, String missing) {}

    public record ClauseChoice(String value, String title, boolean chosen) {}

    /** {@code years}: of which there are results, «2025, 2026» or «нет результатов». */
    public record ProcedureChoice(String code, String title, String years, boolean chosen) {}

    static NewRunPage of(Loaded loaded, RunRequest request) {
        Set<Procedure> counted = request.readProcedures();
        return new NewRunPage(
                loaded.years().stream().map(year -> choice(loaded, request, year)).toList(),
                request.threshold(),
                request.participants(),
                List.of(
                        clause(
                                request,
                                ClauseB.ANY,
                                "доля не ниже порога в любой процедуре каждого из двух лет"),
                        clause(
                                request,
                                ClauseB.SAME,
                                "доля не ниже порога в одной и той же процедуре оба года")),
                offered(loaded, counted).stream().map(one -> choice(loaded, counted, one)).toList(),
                Map.of());
    }

    NewRunPage with(Map<String, String> newMistakes) {
        return new NewRunPage(years, threshold, participants, clauses, procedures, newMistakes);
    }

    private static YearChoice choice(Loaded loaded, RunRequest request, AcademicYear year) {
        Set<Procedure> counted = request.readProcedures();
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

    private static ClauseChoice clause(RunRequest request, ClauseB clauseB, String title) {
        return new ClauseChoice(clauseB.name(), title, request.clauseB().equals(clauseB.name()));
    }

    /** Those of the federal method, those that were asked for and all that there are results of. */
    private static Set<Procedure> offered(Loaded loaded, Set<Procedure> counted) {
        Set<Procedure> offered = new TreeSet<>(Method.FEDERAL_847.procedures());
        offered.addAll(counted);
        offered.addAll(loaded.procedures());
        return offered;
    }

    private static ProcedureChoice choice(
            Loaded loaded, Set<Procedure> counted, Procedure procedure) {
        String years =
                loaded.years().reversed().stream()
                        .filter(year -> loaded.has(year, procedure))
                        .map(AcademicYear::toString)
                        .collect(Collectors.joining(", "));
        return new ProcedureChoice(
                procedure.code(),
                procedure.title(),
                years.isEmpty() ? "нет результатов" : years,
                counted.contains(procedure));
    }

    /** «Расчёт не начат: исправьте 2 поля». */
    public String mistakesTitle() {
        return "Расчёт не начат: исправьте " + FIELD.counted(mistakes.size());
    }
}
