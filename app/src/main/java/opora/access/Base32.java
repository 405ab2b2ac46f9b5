package opora.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random letters that people copy by hand, RFC 4648: five bits each, no 0, 1, 8 and 9. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int BYTE = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {}

    static String random(int letters) {
        return IntStream.range(0, letters)
                .mapToObj(_ -> LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The bytes that the letters stand for; bits that fill no byte are left. */
    static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length() * BITS / BYTE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char letter : text.toCharArray()) {
            held = held << BITS | LETTERS.indexOf(letter);
            bits += BITS;
            if (bits >= BYTE) {
                bits -= BYTE;
                bytes[at++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }
}
