package opora.intake.formats;

/** Headings as they are compared: people write them in any case, with any spaces, and mix the two alphabets. */
public final class Heading {

    private static final String LATIN = "aceopxykhbmt";
    private static final String CYRILLIC = "асеорхукнвмт";

    private Heading() {}

    /**
     * Lower case, «е» for «ё», single spaces, no byte order mark; in a heading with a Cyrillic letter the Latin letters that look the same
     * become Cyrillic («код OO» typed on two keyboards).
     */
    public static String plain(String written) {
        boolean russian = written.chars().anyMatch(Heading::isCyrillic);
        StringBuilder plain = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            char letter = Character.toLowerCase(written.charAt(at));
            if (letter == '\ufeff') {
                continue;
            }
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                letter = ' ';
            }
            if (letter != ' ' || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
                plain.append(russian ? russian(letter) : letter);
            }
        }
        return plain.toString().stripTrailing();
    }

    private static boolean isCyrillic(int letter) {
        return letter >= '\u0400' && letter <= '\u04ff';
    }

    private static char russian(char letter) {
        int alike = LATIN.indexOf(letter);
        if (alike >= 0) {
            return CYRILLIC.charAt(alike);
        }
        return letter == 'ё' ? 'е' : letter;
    }
}
