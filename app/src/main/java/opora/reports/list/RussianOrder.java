package opora.reports.list;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of a Russian reader: «Ё» beside «Е», «Школа № 2» before «Школа № 10». */
public final class RussianOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");
    private static final int MOST_DIGITS = 18;

    private final Collator letters = Collator.getInstance(Locale.of("ru"));

    @Override
    public int compare(String one, String other) {
        Matcher left = PIECE.matcher(one);
        Matcher right = PIECE.matcher(other);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int order = pieces(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : one.compareTo(other);
    }

    private int pieces(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? Long.compare(Long.parseLong(one), Long.parseLong(other))
                : letters.compare(one, other);
    }

    private static boolean isNumber(String piece) {
        return Character.isDigit(piece.charAt(0)) && piece.length() <= MOST_DIGITS;
    }
}
