package opora.access;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person holds in the hand in a test: makes codes of a secret, each time another one. */
public final class Telephone {

    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");

    private final byte[] secret;
    private long used;

    private Telephone(byte[] secret) {
        this.secret = secret;
    }

    /** Copies the secret from the page that shows it. */
    public static Telephone with(String page) {
        Matcher found = SECRET.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no secret on the page: " + page);
        }
        return new Telephone(Base32.bytes(found.group(1).replace(" ", "")));
    }

    /** Of this half-minute, or of the next one when that was used; a third within the minute opens nothing. */
    public String code() {
        used = Math.max(used + 1, Instant.now().getEpochSecond() / Totp.STEP_SECONDS);
        return sameAgain();
    }

    public String sameAgain() {
        return Totp.code(secret, used, Totp.DIGITS);
    }

    /** Not of now, nor of the minute around it. */
    public String wrong() {
        return Totp.code(secret, used + 1000, Totp.DIGITS);
    }
}
