package opora.identification.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.identification.EgeMaths;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for when she starts a run, as she wrote it.
 *
 * @param threshold percent, with a comma or a point
 * @param participants fewest participants
 * @param procedures codes
 */
record RunRequest(
        String year,
        String threshold,
        String participants,
        String clauseB,
        List<String> procedures) {

    /** Either a year and a method, or what has to be corrected. */
    sealed interface Reading {}

    record Readable(AcademicYear year, Method method) implements Reading {}

    /** By the id of the field, in the order of the form. */
    record Mistaken(Map<String, String> mistakes) implements Reading {}

    /** The federal method for the newest year that has results, or for the one that a link names. */
    static RunRequest usual(Loaded loaded, @Nullable String year) {
        Method usual = Method.FEDERAL_847;
        String newest = loaded.years().isEmpty() ? "" : loaded.years().first().toString();
        return new RunRequest(
                year == null ? newest : year.strip(),
                usual.threshold().percent(),
                Integer.toString(usual.minParticipants()),
                usual.clauseB().name(),
                usual.procedures().stream().map(Procedure::code).toList());
    }

    Reading read(Loaded loaded) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<AcademicYear> readYear = AcademicYear.find(year).filter(loaded.years()::contains);
        if (readYear.isEmpty()) {
            mistakes.put("year", "Год: выберите тот, за который есть результаты");
        }
        Optional<Threshold> readThreshold = readThreshold();
        if (readThreshold.isEmpty()) {
            mistakes.put("threshold", "Порог: нужно число процентов от 1 до 100, например 30");
        }
        if (readParticipants().isEmpty()) {
            mistakes.put("participants", "Участников не меньше: нужно целое число от 1 до 1000");
        }
        if (readClauseB().isEmpty()) {
            mistakes.put("clauseB", "Основание Б: выберите одно из двух");
        }
        wrongProcedures(loaded, readYear).ifPresent(wrong -> mistakes.put("procedures", wrong));
        return mistakes.isEmpty()
                ? new Readable(
                        readYear.orElseThrow(),
                        new Method(
                                Method.FEDERAL_847.id(),
                                readThreshold.orElseThrow(),
                                readParticipants().orElseThrow(),
                                readClauseB().orElseThrow(),
                                List.copyOf(readProcedures())))
                : new Mistaken(mistakes);
    }

    Set<Procedure> readProcedures() {
        return procedures.stream()
                .flatMap(code -> Procedure.find(code).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Threshold> readThreshold() {
        String number = threshold.replace(',', '.').replace("%", "").strip();
        if (!number.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        BigDecimal percent = new BigDecimal(number);
        return percent.compareTo(BigDecimal.ONE) < 0
                        || percent.compareTo(BigDecimal.valueOf(100)) > 0
                ? Optional.empty()
                : Optional.of(Threshold.ofPercent(number));
    }

    private Optional<Integer> readParticipants() {
        return participants.matches("[1-9]\\d{0,2}|1000")
                ? Optional.of(Integer.valueOf(participants))
                : Optional.empty();
    }

    private Optional<ClauseB> readClauseB() {
        return List.of(ClauseB.values()).stream()
                .filter(one -> one.name().equals(clauseB))
                .findFirst();
    }

    private Optional<String> wrongProcedures(Loaded loaded, Optional<AcademicYear> readYear) {
        Set<Procedure> counted = readProcedures();
        if (counted.isEmpty()) {
            return Optional.of("Учитываемые процедуры: отметьте хотя бы одну");
        }
        if (EgeMaths.isCountedTwice(counted)) {
            return Optional.of(
                    "Учитываемые процедуры: математику ЕГЭ учтите или целиком, или по частям, иначе одни и те же участники попадут в счёт дважды");
        }
        return readYear.filter(one -> loaded.missing(one, counted).size() == counted.size())
                .map(one ->
                        "Учитываемые процедуры: за %s год не загружена ни одна из отмеченных"
                                .formatted(one));
    }
}
