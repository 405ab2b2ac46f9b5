package opora.office.reading.xlsx;

import opora.office.reading.ControlSigns;

/** How a workbook writes a text: characters that XML forbids stand as {@code _x000D_}. */
public final class CellText {

    /** Characters that a cell of Excel holds at most. */
    public static final int LONGEST = 32_767;

    private static final int ESCAPE = "_x000D_".length();

    private CellText() {}

    /** ECMA-376 part 1, 22.9.2.19; without control signs. */
    static String unescaped(CharSequence written) {
        StringBuilder text = new StringBuilder(written);
        for (int at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
            if (at + ESCAPE <= text.length() && text.charAt(at + ESCAPE - 1) == '_') {
                unescape(text, at);
            }
        }
        ControlSigns.remove(text);
        return text.toString();
    }

    private static void unescape(StringBuilder text, int at) {
        int code = 0;
        for (int digit = at + 2; digit < at + ESCAPE - 1; digit++) {
            int value = Character.digit(text.charAt(digit), 16);
            if (value < 0) {
                return;
            }
            code = code * 16 + value;
        }
        text.replace(at, at + ESCAPE, String.valueOf((char) code));
    }
}
