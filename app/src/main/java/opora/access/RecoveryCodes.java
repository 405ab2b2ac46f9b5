package opora.access;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ten codes for whoever has lost the telephone: «AK3Q7-2MZXB». The first letters differ, so that one hash is compared and not ten. */
record RecoveryCodes(List<String> codes) {

    static final int COUNT = 10;
    private static final int LETTERS = 10;
    private static final int HALF = LETTERS / 2;

    static RecoveryCodes fresh() {
        List<Character> marks =
                IntStream.rangeClosed('A', 'Z')
                        .mapToObj(letter -> (char) letter)
                        .collect(Collectors.toList());
        Collections.shuffle(marks);
        return new RecoveryCodes(
                marks.stream()
                        .limit(COUNT)
                        .map(mark -> mark + Base32.random(LETTERS - 1))
                        .toList());
    }

    /** As it was made, however it was typed: in small letters, with spaces and dashes, with digits that look like letters. */
    static String plain(String typed) {
        String close = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return close.length() == LETTERS
                ? close.replace('0', 'O').replace('1', 'I').replace('8', 'B')
                : close;
    }

    static boolean isOne(String plain) {
        return plain.matches("[A-Z2-7]{" + LETTERS + "}");
    }

    static String mark(String plain) {
        return plain.substring(0, 1);
    }

    Map<String, String> hashed(UnaryOperator<String> hash) {
        return codes.stream()
                .collect(
                        Collectors.toMap(
                                RecoveryCodes::mark, (Function<String, String>) hash::apply));
    }

    /** As they are shown. */
    List<String> shown() {
        return codes.stream()
                .map(code -> code.substring(0, HALF) + "-" + code.substring(HALF))
                .toList();
    }

    /** They are told once, to their owner. */
    @Override
    public String toString() {
        return "RecoveryCodes[…]";
    }
}
