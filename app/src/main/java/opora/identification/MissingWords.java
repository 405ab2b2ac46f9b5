package opora.identification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opora.identification.Missing.Reason;
import opora.vocabulary.Procedure;

/** Why there is no number, in the few words that a table has room for. */
public final class MissingWords {

    private MissingWords() {}

    public static String of(Reason reason) {
        return switch (reason) {
            case NOT_LOADED -> "не загружено";
            case SCHOOL_NOT_IN_FILE -> "нет в файлах";
            case NO_PARTICIPANTS -> "нет участников";
            case TOO_FEW -> "мало участников";
            case ONLY_SHARES -> "только проценты";
        };
    }

    /** «Не загружено: ОГЭ, математика; ОГЭ, русский язык. Нет в файлах: Русский 5.» */
    public static String of(List<Missing> missing) {
        Map<Reason, List<Procedure>> byReason = new EnumMap<>(Reason.class);
        for (Missing one : missing) {
            byReason.computeIfAbsent(one.reason(), _ -> new ArrayList<>()).add(one.procedure());
        }
        return byReason.entrySet().stream()
                .map(of -> capital(of(of.getKey())) + ": " + titles(of.getValue()) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String titles(List<Procedure> procedures) {
        return procedures.stream().map(Procedure::shortTitle).collect(Collectors.joining("; "));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
