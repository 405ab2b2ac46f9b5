package opora.results.formats.exams;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.Heading;
import opora.vocabulary.Procedure;

/** Finds the procedure by what a protocol calls its subject. */
final class ExamSubject {

    private static final String MATHEMATICS = "математика";
    private static final Map<String, String> CODES = codes();

    private ExamSubject() {}

    /**
     * {@code subject}: plain. «Математика» of ЕГЭ alone does not tell whether it is base or profile, so it is empty; base maths is of ЕГЭ whatever
     * the table looks like.
     */
    static Optional<Procedure> procedure(String subject, ExamKind kind) {
        if (subject.startsWith(MATHEMATICS) && subject.contains("баз")) {
            return Optional.of(new Procedure("EGE", 11, "MAB"));
        }
        if (kind == ExamKind.EGE && subject.startsWith(MATHEMATICS)) {
            return subject.contains("проф")
                    ? Optional.of(new Procedure("EGE", 11, "MAP"))
                    : Optional.empty();
        }
        return Optional.ofNullable(CODES.get(subject)).map(kind::procedure);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : "RU MA PH CH IN BI GE HI OB LI EN DE FR ES ZH".split(" ")) {
            codes.put(Heading.plain(new Procedure("OGE", 9, code).subjectTitle()), code);
        }
        codes.put("информатика и икт", "IN");
        codes.put("информатика (кегэ)", "IN");
        return Map.copyOf(codes);
    }
}
