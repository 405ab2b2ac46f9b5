package opora.office.reading;

/**
 * Signs that are no text: NUL and the others below the space. They come with damaged exports, a database refuses them, and nobody sees them;
 * so no cell has them. Tabs and ends of lines stay.
 */
public final class ControlSigns {

    private static final char DELETE = 0x7f;

    private ControlSigns() {}

    /** Closes up the letters of a piece of the array; answers how many are left of {@code length}. */
    public static int removed(char[] letters, int from, int length) {
        int to = from;
        for (int at = from; at < from + length; at++) {
            if (!is(letters[at])) {
                letters[to++] = letters[at];
            }
        }
        return to - from;
    }

    public static void remove(StringBuilder text) {
        int to = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!is(text.charAt(at))) {
                text.setCharAt(to++, text.charAt(at));
            }
        }
        text.setLength(to);
    }

    private static boolean is(char letter) {
        return letter == DELETE
                || (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r');
    }
}
