package opora.identification.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.identification.Method;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The parts of a method as fields.
 *
 * @param procedures with the years there are results of, «2025, 2026» or «нет результатов»
 * @param kinds of school that can be left out; empty where the register tells none
 * @param mistakes by the id of the field
 */
public record MethodFields(
        String threshold,
        List<Choice> equality,
        String participants,
        String lowProcedures,
        List<Choice> clauses,
        List<Choice> procedures,
        List<Choice> maths,
        List<Choice> attempts,
        List<Choice> kinds,
        Map<String, String> mistakes) {

    /** {@code kindsOfSchool}: as the register writes them. */
    static MethodFields of(
            MethodRequest request,
            Loaded loaded,
            Collection<String> kindsOfSchool,
            Map<String, String> mistakes) {
        return new MethodFields(
                MethodRequest.given(request.threshold()),
                choices(
                        MethodRequest.given(request.equality()),
                        Map.entry("REACHES", "результат низкий (не менее порога)"),
                        Map.entry("FALLS_SHORT", "результат ещё не низкий (более порога)")),
                MethodRequest.given(request.participants()),
                MethodRequest.given(request.lowProcedures()),
                choices(
                        MethodRequest.given(request.clauseB()),
                        Map.entry("ANY", "низкий результат в любой процедуре каждого из двух лет"),
                        Map.entry("SAME", "низкий результат в одной и той же процедуре оба года"),
                        Map.entry("NONE", "нет: прошлый год не учитывается")),
                offered(request, loaded),
                Arrays.stream(MathsChoice.values())
                        .map(one ->
                                Choice.of(
                                        one.name(),
                                        one.title(),
                                        MethodRequest.given(request.egeMaths())))
                        .toList(),
                choices(
                        MethodRequest.given(request.attempt()),
                        Map.entry("FIRST", "первая сдача"),
                        Map.entry(
                                "AFTER_RETAKES",
                                "с учётом пересдач, где такие результаты загружены")),
                kinds(request, kindsOfSchool),
                mistakes);
    }

    @SafeVarargs
    private static List<Choice> choices(String chosen, Map.Entry<String, String>... all) {
        return Arrays.stream(all)
                .map(one -> Choice.of(one.getKey(), one.getValue(), chosen))
                .toList();
    }

    /** Those of the federal method, those that were asked for and all that there are results of. */
    private static List<Choice> offered(MethodRequest request, Loaded loaded) {
        Set<Procedure> counted = request.readProcedures();
        Set<Procedure> offered = new TreeSet<>(Method.FEDERAL_847.procedures());
        offered.addAll(counted);
        loaded.procedures().stream().map(Procedure::firstAttempt).forEach(offered::add);
        offered.removeIf(MathsChoice::isMaths);
        return offered.stream()
                .map(one ->
                        new Choice(
                                one.code(), one.title(), years(loaded, one), counted.contains(one)))
                .toList();
    }

    private static String years(Loaded loaded, Procedure procedure) {
        String years =
                loaded.years().reversed().stream()
                        .filter(year -> loaded.has(year, procedure))
                        .map(AcademicYear::toString)
                        .collect(Collectors.joining(", "));
        return years.isEmpty() ? "нет результатов" : years;
    }

    private static List<Choice> kinds(MethodRequest request, Collection<String> kindsOfSchool) {
        SortedSet<String> left = request.readKinds();
        SortedSet<String> all = new TreeSet<>(kindsOfSchool);
        all.addAll(left);
        return all.stream().map(kind -> new Choice(kind, kind, "", left.contains(kind))).toList();
    }
}
