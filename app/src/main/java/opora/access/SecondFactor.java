package opora.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How it stands with the second factor of a person, and what comes of changing it. */
public sealed interface SecondFactor {

    record Off() implements SecondFactor {}

    /**
     * A secret that waits for the first right code.
     *
     * @param secret to be typed by hand, in groups of four letters
     * @param uri the same for a telephone that reads pictures, {@code otpauth://totp/…}
     */
    record Begun(String secret, String uri) implements SecondFactor {

        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    /** @param codes how many codes for a lost telephone are left */
    record On(Instant since, int codes) implements SecondFactor {}

    /** What comes of a deed. */
    sealed interface Change {

        record Done() implements Change {}

        /** @param codes for a lost telephone, to be shown once */
        record Codes(List<String> codes) implements Change {

            @Override
            public String toString() {
                return "Codes[…]";
            }
        }

        /** {@code mistakes}: name of the field to what is wrong with it. */
        record Refused(Map<String, String> mistakes) implements Change {}
    }
}
