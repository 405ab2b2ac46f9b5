package opora.office.reading.docx;

import java.util.Locale;

/** A number of a list in its format (ECMA-376 part 1, 17.18.59); formats that Russian documents do not use are shown in digits. */
final class ListNumber {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    /** Without the letters that no list uses. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int MOST = 4000;

    private ListNumber() {}

    static String of(int number, String format) {
        if (number < 1 || number >= MOST) {
            return format.equals("none") ? "" : Integer.toString(number);
        }
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(number, LATIN);
            case "upperLetter" -> letters(number, LATIN).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(number, RUSSIAN);
            case "russianUpper" -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> "%02d".formatted(number);
            default -> Integer.toString(number);
        };
    }

    /** After the last letter they are doubled: aa, bb. */
    private static String letters(int number, String alphabet) {
        int at = number - 1;
        return alphabet.substring(at % alphabet.length(), at % alphabet.length() + 1)
                .repeat(at / alphabet.length() + 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int at = 0; at < VALUES.length; at++) {
            while (rest >= VALUES[at]) {
                roman.append(SIGNS[at]);
                rest -= VALUES[at];
            }
        }
        return roman.toString();
    }
}
