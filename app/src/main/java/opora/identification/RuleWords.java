package opora.identification;

import java.util.Locale;
import java.util.Optional;
import opora.vocabulary.AcademicYear;

/** What a method asks for, part by part, of a list of one year. */
public record RuleWords(Method method, AcademicYear year) {

    public static RuleWords of(Method method, AcademicYear year) {
        return new RuleWords(method, year);
    }

    /** «низкий результат в двух и более процедурах 2026 года». */
    public String clauseA() {
        int wanted = method.lowProcedures();
        return wanted == 1
                ? "низкий результат хотя бы в одной процедуре %s года".formatted(year)
                : "низкий результат в %s и более процедурах %s года"
                        .formatted(Wording.numeral(wanted), year);
    }

    public String clauseB() {
        return switch (method.clauseB()) {
            case ANY ->
                    "низкий результат хотя бы в одной процедуре %s года и хотя бы в одной процедуре %s года, не обязательно в той же"
                            .formatted(year, year.previous());
            case SAME ->
                    "низкий результат в одной и той же процедуре %s и %s годов"
                            .formatted(year, year.previous());
            case NONE -> "нет: прошлый год не учитывается";
        };
    }

    /** Empty where the first attempt counts. */
    public Optional<String> attempt() {
        return switch (method.attempt()) {
            case FIRST -> Optional.empty();
            case AFTER_RETAKES ->
                    Optional.of(
                            "ОГЭ и ЕГЭ — с учётом пересдач, где такие результаты загружены; где нет — первая сдача");
        };
    }

    /** Empty where every kind of school is judged. */
    public Optional<String> excluded() {
        return method.excludedKinds().isEmpty()
                ? Optional.empty()
                : Optional.of("не входят: " + String.join(", ", method.excludedKinds()));
    }

    /** «Основание А — низкий результат …; Б — …». */
    public String both() {
        return "Основание А — %s; Б — %s".formatted(clauseA(), clauseB());
    }

    /** «порог 30 %, Б — любая процедура, процедур 8». */
    public String brief() {
        String sameOrAny =
                switch (method.clauseB()) {
                    case ANY -> "Б — любая процедура";
                    case SAME -> "Б — та же процедура";
                    case NONE -> "без основания Б";
                };
        return "порог %s%s%s, %s%s, процедур %d%s%s"
                .formatted(
                        switch (method.threshold().equality()) {
                            case REACHES -> "";
                            case FALLS_SHORT -> "больше ";
                        },
                        Wording.percent(method.threshold()),
                        method.lowProcedures() == 2 ? "" : ", А — от " + method.lowProcedures(),
                        sameOrAny,
                        method.minParticipants() == 1
                                ? ""
                                : ", от " + method.minParticipants() + " уч.",
                        method.procedures().size(),
                        method.attempt() == Attempt.FIRST ? "" : ", с пересдачами",
                        method.excludedKinds().isEmpty()
                                ? ""
                                : ", кроме: "
                                        + String.join(", ", method.excludedKinds())
                                                .toLowerCase(Locale.ROOT));
    }
}
