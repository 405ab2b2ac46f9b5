package opora.journal;

import java.util.Optional;

/** The end of the chain. Whoever has written it down knows later that nothing before it was changed and that the tail is still there. */
public record Head(long number, String hash) {

    /** Before the first entry. */
    public static final Head NONE = new Head(0, "0".repeat(64));

    /** What {@link #toString} has written; empty for anything else. */
    public static Optional<Head> of(String text) {
        if (!text.matches("\\d{1,18}:[0-9a-f]{64}")) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        return Optional.of(
                new Head(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1)));
    }

    /** «1234:ab…», as {@code ./opora journal verify --head} takes it. */
    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
