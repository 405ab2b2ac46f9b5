package opora.identification.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.identification.Attempt;
import opora.identification.EgeMaths;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.statistics.Threshold;
import opora.statistics.Threshold.Equality;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a method as a person filled them in; what the browser does not send is null.
 *
 * @param threshold percent, with a comma or a point
 * @param participants fewest participants
 * @param lowProcedures of clause A
 * @param procedures codes, without ЕГЭ maths
 * @param egeMaths name of a {@link MathsChoice}
 * @param kinds of school that are not judged
 */
record MethodRequest(
        @Nullable String threshold,
        @Nullable String equality,
        @Nullable String participants,
        @Nullable String lowProcedures,
        @Nullable String clauseB,
        @Nullable List<String> procedures,
        @Nullable String egeMaths,
        @Nullable String attempt,
        @Nullable List<String> kinds) {

    static MethodRequest of(Method method) {
        return new MethodRequest(
                method.threshold().percent(),
                method.threshold().equality().name(),
                Integer.toString(method.minParticipants()),
                Integer.toString(method.lowProcedures()),
                method.clauseB().name(),
                method.procedures().stream()
                        .filter(one -> !MathsChoice.isMaths(one))
                        .map(Procedure::code)
                        .toList(),
                MathsChoice.of(method.procedures()).name(),
                method.attempt().name(),
                List.copyOf(method.excludedKinds()));
    }

    /** The parts, without a name; empty where something has to be corrected, which is put into {@code mistakes} by the id of its field. */
    Optional<Method> read(Map<String, String> mistakes) {
        Optional<Threshold> limit = limit(mistakes);
        Optional<Integer> least = number(participants, 1000);
        if (least.isEmpty()) {
            mistakes.put("participants", "Участников не меньше: нужно целое число от 1 до 1000");
        }
        Optional<Integer> low = number(lowProcedures, 50);
        if (low.isEmpty()) {
            mistakes.put("lowProcedures", "Основание А: нужно целое число процедур от 1 до 50");
        }
        Optional<ClauseB> reading = one(ClauseB.values(), clauseB);
        if (reading.isEmpty()) {
            mistakes.put("clauseB", "Основание Б: выберите одно из трёх");
        }
        Optional<Attempt> counted = one(Attempt.values(), attempt);
        if (counted.isEmpty()) {
            mistakes.put("attempt", "ОГЭ и ЕГЭ: выберите, какой результат учитывается");
        }
        wrongProcedures(low).ifPresent(wrong -> mistakes.put("procedures", wrong));
        return mistakes.isEmpty()
                ? Optional.of(
                        new Method(
                                Method.FEDERAL_847.id(),
                                "",
                                limit.orElseThrow(),
                                least.orElseThrow(),
                                low.orElseThrow(),
                                reading.orElseThrow(),
                                List.copyOf(readProcedures()),
                                counted.orElseThrow(),
                                readKinds()))
                : Optional.empty();
    }

    /** The procedures that are chosen and can be read, ЕГЭ maths with them. */
    SortedSet<Procedure> readProcedures() {
        SortedSet<Procedure> counted = new TreeSet<>();
        given(procedures).stream()
                .flatMap(code -> Procedure.find(code).stream())
                .map(Procedure::firstAttempt)
                .forEach(counted::add);
        MathsChoice.find(given(egeMaths)).map(MathsChoice::procedures).ifPresent(counted::addAll);
        return counted;
    }

    SortedSet<String> readKinds() {
        return new TreeSet<>(given(kinds));
    }

    private Optional<Threshold> limit(Map<String, String> mistakes) {
        Optional<Equality> meaning = one(Equality.values(), equality);
        if (meaning.isEmpty()) {
            mistakes.put("equality", "Порог: выберите, низкий ли результат, если доля ровно такая");
        }
        Optional<Threshold> limit = percent();
        if (limit.isEmpty()) {
            mistakes.put("threshold", "Порог: нужно число процентов от 1 до 100, например 30");
        }
        if (meaning.filter(Equality.FALLS_SHORT::equals).isPresent()
                && limit.filter(Threshold.ofPercent("100")::equals).isPresent()) {
            mistakes.put("threshold", "Порог: больше 100 % не бывает, укажите меньше");
        }
        return mistakes.isEmpty()
                ? limit.map(one -> one.with(meaning.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Threshold> percent() {
        String number = given(threshold).replace(',', '.').replace("%", "").strip();
        if (!number.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        BigDecimal percent = new BigDecimal(number);
        return percent.compareTo(BigDecimal.ONE) < 0
                        || percent.compareTo(BigDecimal.valueOf(100)) > 0
                ? Optional.empty()
                : Optional.of(Threshold.ofPercent(number));
    }

    private Optional<String> wrongProcedures(Optional<Integer> low) {
        SortedSet<Procedure> counted = readProcedures();
        if (counted.isEmpty()) {
            return Optional.of("Учитываемые процедуры: отметьте хотя бы одну");
        }
        if (EgeMaths.isCountedTwice(counted)) {
            return Optional.of(
                    "Учитываемые процедуры: математику ЕГЭ учтите или целиком, или по частям, иначе одни и те же участники попадут в счёт дважды");
        }
        return low.filter(wanted -> wanted > counted.size())
                .map(wanted ->
                        "Учитываемые процедуры: отмечено %d, а основание А ждёт %d"
                                .formatted(counted.size(), wanted));
    }

    private static Optional<Integer> number(@Nullable String text, int most) {
        return given(text).matches("[1-9]\\d{0,3}")
                ? Optional.of(Integer.valueOf(given(text))).filter(number -> number <= most)
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    static String given(@Nullable String field) {
        return Objects.requireNonNullElse(field, "").strip();
    }

    private static List<String> given(@Nullable List<String> fields) {
        return Objects.requireNonNullElse(fields, List.of());
    }
}
