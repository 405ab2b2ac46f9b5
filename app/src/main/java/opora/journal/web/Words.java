package opora.journal.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words that entries are sought by. They may be a name, so they stay in the session of whoever typed them and end with it; addresses carry a
 * number in their place.
 *
 * @param number empty when nothing is sought
 */
record Words(String number, String text) {

    static final Words NONE = new Words("", "");

    private static final String KEPT = "journal.words";
    private static final int MOST = 20;

    /** {@link #NONE} of a blank text. */
    static Words keep(HttpSession session, String text) {
        if (text.isBlank()) {
            return NONE;
        }
        Map<String, String> kept = new LinkedHashMap<>(kept(session));
        Words words = new Words(UUID.randomUUID().toString(), text.strip());
        kept.put(words.number, words.text);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        session.setAttribute(KEPT, kept);
        return words;
    }

    /** {@link #NONE} where no number is given; empty when the session does not know the number: another one typed them. */
    static Optional<Words> find(HttpSession session, @Nullable String number) {
        return number == null || number.isEmpty()
                ? Optional.of(NONE)
                : Optional.ofNullable(kept(session).get(number))
                        .map(text -> new Words(number, text));
    }

    @SuppressWarnings("unchecked") // nobody else sets it
    private static Map<String, String> kept(HttpSession session) {
        return session.getAttribute(KEPT) instanceof Map<?, ?> kept
                ? (Map<String, String>) kept
                : Map.of();
    }
}
