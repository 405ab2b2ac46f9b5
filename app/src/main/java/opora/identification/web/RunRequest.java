package opora.identification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.identification.Method;
import opora.identification.MethodTitle;
import opora.identification.Methods;
import opora.identification.Methods.Version;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for when she starts a run, as she wrote it.
 *
 * @param method id of the method that the parts were filled in from
 */
record RunRequest(String year, String method, MethodRequest parts) {

    /** Either a year and a method, or what has to be corrected. */
    sealed interface Reading {}

    record Readable(AcademicYear year, Method method) implements Reading {}

    /** By the id of the field, in the order of the form. */
    record Mistaken(Map<String, String> mistakes) implements Reading {}

    /** A method as it is in the catalogue, the federal one where none is named, for the newest year that has results or for the one that is named. */
    static RunRequest begun(
            Loaded loaded, Methods methods, @Nullable String year, @Nullable String method) {
        String newest = loaded.years().isEmpty() ? "" : loaded.years().first().toString();
        Method from =
                methods.find(MethodRequest.given(method))
                        .map(Version::method)
                        .orElse(Method.FEDERAL_847);
        return new RunRequest(
                year == null ? newest : year.strip(), from.id(), MethodRequest.of(from));
    }

    Reading read(Loaded loaded, Methods methods) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<AcademicYear> readYear = AcademicYear.find(year).filter(loaded.years()::contains);
        if (readYear.isEmpty()) {
            mistakes.put("year", "Год: выберите тот, за который есть результаты");
        }
        Optional<Version> version = methods.find(method);
        wrongMethod(version, readYear).ifPresent(wrong -> mistakes.put("method", wrong));
        Map<String, String> wrongParts = new LinkedHashMap<>();
        Optional<Method> read = parts.read(wrongParts);
        mistakes.putAll(wrongParts);
        readYear.flatMap(one -> nothingLoaded(loaded, one))
                .ifPresent(wrong -> mistakes.putIfAbsent("procedures", wrong));
        return mistakes.isEmpty()
                ? new Readable(
                        readYear.orElseThrow(),
                        MethodTitle.named(read.orElseThrow(), version.orElseThrow().method()))
                : new Mistaken(mistakes);
    }

    private static Optional<String> wrongMethod(
            Optional<Version> version, Optional<AcademicYear> year) {
        if (version.isEmpty()) {
            return Optional.of("Методика: выберите одну из тех, что действуют");
        }
        return year.filter(one -> !version.get().isFor(one))
                .map(one ->
                        "Методика: по результатам %s года «%s» не действует, выберите другую"
                                .formatted(one, version.get().title()));
    }

    private Optional<String> nothingLoaded(Loaded loaded, AcademicYear of) {
        Set<Procedure> counted = parts.readProcedures();
        return loaded.missing(of, counted).size() == counted.size()
                ? Optional.of(
                        "Учитываемые процедуры: за %s год не загружена ни одна из отмеченных"
                                .formatted(of))
                : Optional.empty();
    }
}
