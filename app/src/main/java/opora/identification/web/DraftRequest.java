package opora.identification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opora.identification.Method;
import opora.identification.MethodTitle;
import opora.identification.Methods;
import opora.identification.Methods.Draft;
import opora.identification.Methods.Version;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;

/**
 * A method as a person filled it in; what the browser does not send is null.
 *
 * @param corrects id of the method of which it is a new version; «» for a new method
 */
record DraftRequest(
        @Nullable String corrects,
        @Nullable String title,
        @Nullable String act,
        @Nullable String from,
        @Nullable String to,
        MethodRequest parts) {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_ACT = 300;

    /** A correction begins with all of the version that holds, a new method with the parts of another one. */
    static DraftRequest correcting(Version version) {
        return new DraftRequest(
                version.method().id(),
                version.method().title(),
                version.act(),
                version.from().toString(),
                version.to().map(AcademicYear::toString).orElse(""),
                MethodRequest.of(version.method()));
    }

    static DraftRequest madeOf(Method method) {
        return new DraftRequest("", "", "", "", "", MethodRequest.of(method));
    }

    /** Empty where something has to be corrected, which is put into {@code mistakes} by the id of its field, in the order of the form. */
    Optional<Draft> read(Methods methods, Map<String, String> mistakes) {
        wrongTitle(methods).ifPresent(wrong -> mistakes.put("title", wrong));
        if (text(act).isEmpty() || text(act).length() > LONGEST_ACT) {
            mistakes.put(
                    "act",
                    "Документ: напишите, чем она введена, не длиннее %d знаков"
                            .formatted(LONGEST_ACT));
        }
        Optional<AcademicYear> first = AcademicYear.find(text(from));
        if (first.isEmpty()) {
            mistakes.put("from", "С какого года: нужен год результатов, например 2026");
        }
        Optional<AcademicYear> last = AcademicYear.find(text(to));
        if (last.isEmpty() && !text(to).isEmpty()) {
            mistakes.put("to", "По какой год: нужен год результатов или ничего, если конца нет");
        }
        if (first.isPresent() && last.filter(one -> one.compareTo(first.get()) < 0).isPresent()) {
            mistakes.put("to", "По какой год: он раньше того, с которого методика действует");
        }
        Map<String, String> wrongParts = new LinkedHashMap<>();
        Optional<Method> method = parts.read(wrongParts);
        mistakes.putAll(wrongParts);
        return mistakes.isEmpty()
                ? Optional.of(
                        new Draft(
                                Optional.of(text(corrects)).filter(id -> !id.isEmpty()),
                                text(title),
                                method.orElseThrow(),
                                first.orElseThrow(),
                                last,
                                text(act)))
                : Optional.empty();
    }

    private Optional<String> wrongTitle(Methods methods) {
        if (text(title).isEmpty() || text(title).length() > LONGEST_TITLE) {
            return Optional.of(
                    "Название: напишите, как её называть, не длиннее %d знаков"
                            .formatted(LONGEST_TITLE));
        }
        boolean taken =
                methods.list().stream()
                        .filter(version -> !version.method().id().equals(text(corrects)))
                        .anyMatch(version ->
                                MethodTitle.of(version.method()).equalsIgnoreCase(text(title)));
        return taken
                ? Optional.of("Название: так уже называется другая методика, выберите другое")
                : Optional.empty();
    }

    static String text(@Nullable String field) {
        return MethodRequest.given(field);
    }
}
