package opora.intake.formats;

import java.util.regex.Pattern;

/** Text of a cell as it is kept. */
public final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\ufeff]+");

    private CellText() {}

    /** Without spaces around, no-break ones among them, and with single spaces inside. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isClean(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\ufeff'
                    || Character.isWhitespace(letter)
                    || Character.isSpaceChar(letter)) {
                return false;
            }
        }
        return true;
    }
}
