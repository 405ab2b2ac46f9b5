package opora.results.formats.sheets;

import java.util.regex.Pattern;

/**
 * What stands in the cell of a class. In a shifted row the name of a pupil may stand there, so only what looks like a class is kept: «5А»,
 * «б», «5-1», «9 «Б»», «б(2)», «5 ф2», «филиал 17», «5 коррекционный».
 */
public final class ClassLabel {

    /** The class of everybody whose class cannot be told. */
    public static final String OTHER = "другой";

    public static final String EXPECTED = "класс, например 5А, 5-1 или 5 ф2";

    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 4;

    /** A name has two letters at least, and never a digit. */
    private static final int MOST_LETTERS = 2;

    private static final int MOST_LETTERS_BESIDE_DIGITS = 4;

    /** «ytn» is «нет» in the other layout of the keyboard, as real files have it. */
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<!\\p{L})(?:класс|группа|филиал|корр|коррекционный|кадетский|физмат|овз|нет|ytn)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SIGNS = Pattern.compile("[\\p{L}\\d \"'«»“”„()./,№–—-]*");

    private ClassLabel() {}

    public static boolean is(String text) {
        if (text.length() > LONGEST || !SIGNS.matcher(text).matches()) {
            return false;
        }
        String rest = WORDS.matcher(text).replaceAll("");
        long digits = rest.chars().filter(Character::isDigit).count();
        long letters = rest.chars().filter(Character::isLetter).count();
        return digits <= MOST_DIGITS
                && letters <= (digits > 0 ? MOST_LETTERS_BESIDE_DIGITS : MOST_LETTERS);
    }
}
