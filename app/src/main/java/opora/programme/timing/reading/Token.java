package opora.programme.timing.reading;

/**
 * A word, a number or a sign of what was written.
 *
 * @param text in lower case, «е» for «ё», «-» for every dash, Cyrillic letters where Latin ones look the same
 * @param from where it begins in the words; {@code to}: behind its end
 */
record Token(Kind kind, String text, int from, int to) {

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        /** behind the last one */
        END
    }

    boolean is(String... texts) {
        for (String one : texts) {
            if (text.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String... stems) {
        for (String stem : stems) {
            if (text.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** −1 when it is no number or a longer one than anything here has. */
    int number() {
        return kind == Kind.NUMBER && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }

    boolean isYear() {
        return text.length() == 4 && number() >= 1990 && number() <= 2100;
    }
}
