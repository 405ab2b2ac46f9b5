package opora.programme.timing.reading;

import java.util.ArrayList;
import java.util.List;

/** The tokens of what was written, from the left. Behind the last one stand as many empty ones as anybody asks for. */
final class Tokens {

    private static final String LATIN = "aceopxykmhtbi";
    private static final String CYRILLIC = "асеорхукмнтві";
    private static final String DASHES = "-‐‑‒–—―−";

    private final String words;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String words) {
        this.words = words;
    }

    static Tokens of(String written) {
        Tokens all = new Tokens(written.replaceAll("[\\s\\p{Z}]+", " ").strip());
        int at = 0;
        while (at < all.words.length()) {
            at = all.add(at);
        }
        return all;
    }

    Token get(int at) {
        return at >= 0 && at < tokens.size()
                ? tokens.get(at)
                : new Token(Token.Kind.END, "", words.length(), words.length());
    }

    int size() {
        return tokens.size();
    }

    /** As it was written, from one token up to another, that one not included. */
    String written(int from, int to) {
        return from >= to ? "" : words.substring(get(from).from(), get(to - 1).to());
    }

    private int add(int from) {
        char sign = words.charAt(from);
        if (sign == ' ') {
            return from + 1;
        }
        Token.Kind kind = kind(sign);
        int to = from + 1;
        while (kind != Token.Kind.SIGN && to < words.length() && kind(words.charAt(to)) == kind) {
            to++;
        }
        tokens.add(new Token(kind, plain(words.substring(from, to), kind), from, to));
        return to;
    }

    private static Token.Kind kind(char sign) {
        if (sign >= '0' && sign <= '9') {
            return Token.Kind.NUMBER;
        }
        return Character.isLetter(sign) ? Token.Kind.WORD : Token.Kind.SIGN;
    }

    private static String plain(String written, Token.Kind kind) {
        StringBuilder text = new StringBuilder(written.length());
        for (char sign : written.toCharArray()) {
            char lower = Character.toLowerCase(sign);
            text.append(DASHES.indexOf(lower) >= 0 ? '-' : lower == 'ё' ? 'е' : lower);
        }
        return kind == Token.Kind.WORD && hasRussian(text) ? russian(text) : text.toString();
    }

    private static boolean hasRussian(CharSequence text) {
        return text.chars().anyMatch(sign -> sign >= 'а' && sign <= 'я');
    }

    private static String russian(StringBuilder text) {
        for (int at = 0; at < text.length(); at++) {
            int latin = LATIN.indexOf(text.charAt(at));
            if (latin >= 0) {
                text.setCharAt(at, CYRILLIC.charAt(latin));
            }
        }
        return text.toString();
    }
}
