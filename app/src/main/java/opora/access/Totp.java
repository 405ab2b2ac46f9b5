package opora.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that a telephone makes of a secret and the time: RFC 6238 with SHA-1, thirty seconds and six digits, as every program for it knows. */
final class Totp {

    static final int DIGITS = 6;
    static final int STEP_SECONDS = 30;
    private static final int OFFSET_MASK = 0xf;
    private static final int POSITIVE = 0x7fffffff;

    private Totp() {}

    /** {@code step}: thirty seconds each since 1970. */
    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & OFFSET_MASK;
        int number = ByteBuffer.wrap(hash).getInt(offset) & POSITIVE;
        String all = "%010d".formatted(number);
        return all.substring(all.length() - digits);
    }

    /** The step that a code belongs to: now, the one before or the one after; later than {@code used}. Empty when the code is none of these. */
    static OptionalLong step(byte[] secret, String code, Instant now, long used) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> step > used && code(secret, step, DIGITS).equals(code))
                .findFirst();
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
