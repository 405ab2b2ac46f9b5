package opora.vault;

import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of the ring: its number, which stands before everything that it sealed, and 256 random bits. */
record Key(int number, SecretKey secret) {

    private static final int BYTES = 32;

    static Key fresh(int number) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Key(number, new SecretKeySpec(bytes, "AES"));
    }

    /** «2 Zm9v…»; the reverse of {@link #line}. */
    static Key of(String line) {
        String[] words = line.split(" ");
        byte[] bytes = Base64.getDecoder().decode(words[1]);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has 256 bits");
        }
        return new Key(Integer.parseInt(words[0]), new SecretKeySpec(bytes, "AES"));
    }

    String line() {
        return number + " " + Base64.getEncoder().encodeToString(secret.getEncoded());
    }

    /** Keys are not told, also not to a log. */
    @Override
    public String toString() {
        return "Key[" + number + "]";
    }
}
