package opora.api;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which tasks stand in a paper: numbers by value, the rest by letters, so that 9.2 comes before 10 and 1К2 before 2. */
final class TaskOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("\\d{1,9}|\\D+");

    @Override
    public int compare(String one, String other) {
        Matcher pieces = PIECE.matcher(one);
        Matcher others = PIECE.matcher(other);
        while (pieces.find()) {
            if (!others.find()) {
                return 1;
            }
            int order = comparePieces(pieces.group(), others.group());
            if (order != 0) {
                return order;
            }
        }
        return others.find() ? -1 : one.compareTo(other);
    }

    private static int comparePieces(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareTo(other);
    }
}
