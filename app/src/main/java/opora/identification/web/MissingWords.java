package opora.identification.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opora.identification.Missing;
import opora.identification.Missing.Reason;

/** Why there is no number, in the few words that a table has room for. */
final class MissingWords {

    private MissingWords() {}

    static String of(Reason reason) {
        return switch (reason) {
            case NOT_LOADED -> "не загружено";
            case SCHOOL_NOT_IN_FILE -> "школы нет в файлах";
            case NO_PARTICIPANTS -> "нет участников";
            case TOO_FEW -> "мало участников";
            case ONLY_SHARES -> "только проценты";
        };
    }

    /** «не загружено — ОГЭ, математика; ОГЭ, русский язык. школы нет в файлах — Русский 5». */
    static String of(List<Missing> missing) {
        Map<Reason, List<Missing>> byReason =
                missing.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Missing::reason, TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(of -> of(of.getKey()) + " — " + titles(of.getValue()))
                .collect(Collectors.joining(". "));
    }

    private static String titles(List<Missing> missing) {
        return MethodWords.titles(missing.stream().map(Missing::procedure).toList());
    }
}
