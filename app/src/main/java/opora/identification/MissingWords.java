package opora.identification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opora.identification.Missing.Reason;

/** Why there is no number, in the few words that a table has room for. */
public final class MissingWords {

    private MissingWords() {}

    /** «не загружено», «нет 11 класса». */
    public static String of(Missing missing) {
        return brief(List.of(missing));
    }

    /** «Не загружено: ОГЭ, математика; ОГЭ, русский язык. Нет в файлах: Русский 5.» */
    public static String of(List<Missing> missing) {
        Map<Reason, List<Missing>> byReason = new EnumMap<>(Reason.class);
        for (Missing one : missing) {
            byReason.computeIfAbsent(one.reason(), _ -> new ArrayList<>()).add(one);
        }
        return byReason.entrySet().stream()
                .map(of ->
                        capital(brief(of.getValue()))
                                + (of.getKey() == Reason.NO_SUCH_GRADE
                                        ? ""
                                        : ": " + titles(of.getValue()))
                                + ".")
                .collect(Collectors.joining(" "));
    }

    /** For a sentence, without a full stop: «участников меньше 5» where the method wants five. {@code same}: of one reason, at least one. */
    public static String inSentence(Collection<Missing> same, Method method) {
        return switch (reason(same)) {
            case NO_SUCH_GRADE -> "в школе " + noGrades(same);
            case NOT_LOADED -> "результаты не загружены";
            case SCHOOL_NOT_IN_FILE -> "школы нет в загруженных результатах";
            case NO_PARTICIPANTS -> "участников не было";
            case TOO_FEW -> "участников меньше " + method.minParticipants();
            case ONLY_SHARES -> "в источнике только доли";
        };
    }

    private static String brief(Collection<Missing> same) {
        return switch (reason(same)) {
            case NO_SUCH_GRADE -> noGrades(same);
            case NOT_LOADED -> "не загружено";
            case SCHOOL_NOT_IN_FILE -> "нет в файлах";
            case NO_PARTICIPANTS -> "нет участников";
            case TOO_FEW -> "мало участников";
            case ONLY_SHARES -> "только проценты";
        };
    }

    private static Reason reason(Collection<Missing> same) {
        return same.iterator().next().reason();
    }

    /** «нет 11 класса», «нет 5, 6, 9 и 11 классов». */
    private static String noGrades(Collection<Missing> same) {
        List<String> grades =
                same.stream()
                        .map(one -> one.procedure().grade())
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .toList();
        String last = grades.getLast();
        return grades.size() == 1
                ? "нет %s\u00a0класса".formatted(last)
                : "нет %s и %s\u00a0классов"
                        .formatted(String.join(", ", grades.subList(0, grades.size() - 1)), last);
    }

    private static String titles(List<Missing> missing) {
        return missing.stream()
                .map(one -> Wording.title(one.procedure()))
                .collect(Collectors.joining("; "));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
