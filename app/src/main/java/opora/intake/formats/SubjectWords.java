package opora.intake.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.vocabulary.Procedure;

/** Subjects and kinds of procedures as people write them: by title or by code. */
public final class SubjectWords {

    private static final Map<String, String> CODES = codes();
    private static final Map<String, String> KINDS =
            Procedure.kinds().stream()
                    .collect(
                            Collectors.toMap(
                                    kind -> Heading.plain(new Procedure(kind, 5, "RU").kindTitle()),
                                    kind -> kind));

    private SubjectWords() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Procedure.subjects()) {
            codes.put(Heading.plain(title(code)), code);
            codes.put(Heading.plain(code), code);
        }
        codes.put("русский", "RU");
        codes.put("алгебра", "MA");
        return Map.copyOf(codes);
    }

    /** The code of a subject that Opora knows: «MA» for «Математика» and for «ma». */
    public static Optional<String> find(String written) {
        return Optional.ofNullable(CODES.get(Heading.plain(written)));
    }

    /** A code for what a person typed; what is no known title stays as it is, in capitals. */
    public static String code(String typed) {
        return find(typed).orElse(typed.strip().toUpperCase(Locale.ROOT));
    }

    /** Likewise of a kind of procedure: «VPR» for «ВПР». */
    public static String kind(String typed) {
        return Optional.ofNullable(KINDS.get(Heading.plain(typed)))
                .orElse(typed.strip().toUpperCase(Locale.ROOT));
    }

    /** «математика»; a code that Opora does not know as it is. */
    public static String title(String code) {
        return Procedure.subjects().contains(code)
                ? new Procedure("VPR", 5, code).subjectTitle()
                : code;
    }

    /** «ВПР». */
    public static String kindTitle(String kind) {
        return Procedure.kinds().contains(kind) ? new Procedure(kind, 5, "RU").kindTitle() : kind;
    }

    /** To choose from. */
    public static List<String> titles() {
        return Procedure.subjects().stream().map(SubjectWords::title).sorted().toList();
    }

    static String unknown(String typed) {
        return "предмет «%s» не понят: выберите из списка или назовите латинскими буквами, например BAK"
                .formatted(typed);
    }
}
