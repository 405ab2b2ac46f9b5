package opora.programme.timing.reading;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of months in any case, short, and with one slip of the pen. */
final class Months {

    /** What the forms begin with, in the order of the year; May has only its forms. */
    private static final List<String> STEMS =
            List.of(
                    "январ", "феврал", "март", "апрел", "", "июн", "июл", "август", "сентябр",
                    "октябр", "ноябр", "декабр");

    private static final List<String> ENDINGS =
            List.of("", "ь", "я", "ю", "е", "ем", "а", "у", "ом", "и", "ями", "ях", "ям");

    private static final Map<String, Month> FORMS =
            Map.ofEntries(
                    Map.entry("май", Month.MAY),
                    Map.entry("мая", Month.MAY),
                    Map.entry("маю", Month.MAY),
                    Map.entry("мае", Month.MAY),
                    Map.entry("маем", Month.MAY),
                    Map.entry("янв", Month.JANUARY),
                    Map.entry("фев", Month.FEBRUARY),
                    Map.entry("февр", Month.FEBRUARY),
                    Map.entry("мар", Month.MARCH),
                    Map.entry("апр", Month.APRIL),
                    Map.entry("авг", Month.AUGUST),
                    Map.entry("сен", Month.SEPTEMBER),
                    Map.entry("сент", Month.SEPTEMBER),
                    Map.entry("окт", Month.OCTOBER),
                    Map.entry("ноя", Month.NOVEMBER),
                    Map.entry("нояб", Month.NOVEMBER),
                    Map.entry("дек", Month.DECEMBER));

    /** A slip is looked for in longer words only: «марта» and «карта» are a letter apart. */
    private static final int SHORTEST_WITH_A_SLIP = 5;

    private static final int SHORTEST_NAME_WITH_A_SLIP = 6;

    private Months() {}

    static Optional<Month> find(Token token) {
        if (token.kind() != Token.Kind.WORD) {
            return Optional.empty();
        }
        Month form = FORMS.get(token.text());
        return form != null
                ? Optional.of(form)
                : Arrays.stream(Month.values())
                        .filter(month -> isFormOf(month, token.text()))
                        .findFirst();
    }

    /** The month that was meant, where one letter is wrong, missing, too many, or two have changed places. */
    static Optional<Month> guess(Token token) {
        if (token.kind() != Token.Kind.WORD || token.text().length() < SHORTEST_WITH_A_SLIP) {
            return Optional.empty();
        }
        List<Month> near =
                Arrays.stream(Month.values())
                        .filter(month -> isNearTo(month, token.text()))
                        .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static boolean isFormOf(Month month, String word) {
        String stem = stem(month);
        return !stem.isEmpty()
                && word.startsWith(stem)
                && ENDINGS.contains(word.substring(stem.length()));
    }

    private static boolean isNearTo(Month month, String word) {
        String stem = stem(month);
        return ENDINGS.stream()
                .map(stem::concat)
                .filter(form -> form.length() >= SHORTEST_NAME_WITH_A_SLIP)
                .filter(form -> !stem.isEmpty())
                .anyMatch(form -> Slip.isBetween(form, word));
    }

    private static String stem(Month month) {
        return STEMS.get(month.getValue() - 1);
    }
}
