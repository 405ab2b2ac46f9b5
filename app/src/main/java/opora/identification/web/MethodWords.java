package opora.identification.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.Method;
import opora.identification.MethodTitle;
import opora.identification.Verdict.Clause;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/** A method and its parameters in words. */
final class MethodWords {

    private static final Noun PARTICIPANT_GENITIVE =
            new Noun("участника", "участников", "участников");

    private MethodWords() {}

    static String title(Method method) {
        String title = MethodTitle.of(method);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** «порог 30 %, Б — любая процедура, процедур 8». */
    static String brief(Method method) {
        String sameOrAny =
                switch (method.clauseB()) {
                    case ANY -> "любая процедура";
                    case SAME -> "та же процедура";
                };
        String least =
                method.minParticipants() == 1 ? "" : ", от " + method.minParticipants() + " уч.";
        return "порог %s, Б — %s%s, процедур %d"
                .formatted(limit(method), sameOrAny, least, method.procedures().size());
    }

    /** «30 %». */
    static String limit(Method method) {
        return method.threshold().percent().replace('.', ',') + "\u202f%";
    }

    static String threshold(Method method) {
        return "не справились " + limit(method) + " участников или больше";
    }

    static String clauseA(AcademicYear year) {
        return "доля не ниже порога в двух и более процедурах " + year + " года";
    }

    static String clauseB(Method method, AcademicYear year) {
        return switch (method.clauseB()) {
            case ANY ->
                    "доля не ниже порога хотя бы в одной процедуре "
                            + year
                            + " года и хотя бы в одной "
                            + year.previous()
                            + " года, не обязательно в той же";
            case SAME ->
                    "доля не ниже порога в одной и той же процедуре "
                            + year
                            + " и "
                            + year.previous()
                            + " года";
        };
    }

    static String least(Method method) {
        return method.minParticipants() == 1
                ? "без ограничения"
                : "процедура учитывается, если в ней не меньше "
                        + PARTICIPANT_GENITIVE.counted(method.minParticipants());
    }

    /** What the two grounds mean, above the table. */
    static String grounds(Method method, AcademicYear year) {
        return "Основание А — "
                + threshold(method)
                + " в двух и более процедурах "
                + year
                + " года; Б — "
                + switch (method.clauseB()) {
                    case ANY ->
                            "хотя бы в одной в "
                                    + year
                                    + " и хотя бы в одной в "
                                    + year.previous()
                                    + " году";
                    case SAME ->
                            "в одной и той же процедуре в "
                                    + year
                                    + " и в "
                                    + year.previous()
                                    + " году";
                };
    }

    /** «А, Б». */
    static String letters(Set<Clause> clauses) {
        return clauses.stream().sorted().map(Clause::letter).collect(Collectors.joining(", "));
    }

    /** «Русский 5, Математика 5; ОГЭ, математика»: a semicolon where a title has a comma of its own. */
    static String titles(Collection<Procedure> procedures) {
        return procedures.stream().map(Procedure::shortTitle).collect(Collectors.joining("; "));
    }
}
