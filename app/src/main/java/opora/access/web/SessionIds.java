package opora.access.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.session.SessionIdGenerator;

/** What sessions are called: 144 random bits, as many letters as the column of the database has; the usual UUID has 122. */
final class SessionIds implements SessionIdGenerator {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    @Override
    public String generate() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
