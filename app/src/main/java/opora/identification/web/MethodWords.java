package opora.identification.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.Method;
import opora.identification.MethodTitle;
import opora.identification.ThresholdWords;
import opora.identification.Verdict.Clause;
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

    /** «30 %». */
    static String limit(Method method) {
        return method.threshold().percent().replace('.', ',') + "\u202f%";
    }

    static String threshold(Method method) {
        return "не справились " + new ThresholdWords(method.threshold()).failed();
    }

    static String least(Method method) {
        return method.minParticipants() == 1
                ? "без ограничения"
                : "процедура учитывается, если в ней не меньше "
                        + PARTICIPANT_GENITIVE.counted(method.minParticipants());
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
