package opora.results.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A long value in sixteen letters: equal values have equal digests, unequal ones practically never. */
final class Digest {

    private static final int BYTES = 8;

    private Digest() {}

    static String of(String value) {
        try {
            byte[] whole =
                    MessageDigest.getInstance("SHA-256")
                            .digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
