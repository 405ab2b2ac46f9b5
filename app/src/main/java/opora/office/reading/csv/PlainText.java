package opora.office.reading.csv;

/** Tells a text from bytes that only happen to be letters in some encoding. */
final class PlainText {

    private static final int LETTERS_FOR_AN_ODD_ONE = 500;

    private PlainText() {}

    /** A text has no NUL and next to no control characters and unreadable letters; one of them is forgiven. */
    static boolean is(String opening) {
        long odd = opening.chars().filter(PlainText::isOdd).count();
        return opening.indexOf('\0') < 0 && (odd - 1) * LETTERS_FOR_AN_ODD_ONE <= opening.length();
    }

    private static boolean isOdd(int letter) {
        return (Character.isISOControl(letter)
                        && letter != '\t'
                        && letter != '\n'
                        && letter != '\r')
                || letter == '\ufffd'
                || !Character.isDefined(letter);
    }
}
