package opora.programme.diary;

import java.util.Map;
import java.util.Optional;

/**
 * An entry as it was typed.
 *
 * @param upon the number of the newest entry that whoever types has seen; 0 for none
 * @param replaces the number of the entry that is mended
 * @param known what was asked about as looking like a pupil, see {@link opora.vocabulary.PersonalTraces}
 */
public record EntryForm(
        String percent,
        String days,
        String planned,
        String reached,
        String reason,
        String words,
        long upon,
        Optional<Long> replaces,
        String known) {

    public static final EntryForm EMPTY =
            new EntryForm("", "", "", "", "", "", 0, Optional.empty(), "");

    /** Nothing typed yet. */
    public static EntryForm upon(long newest) {
        return new EntryForm("", "", "", "", "", "", newest, Optional.empty(), "");
    }

    /** As a form sends it; what is not sent is empty. */
    public static EntryForm of(Map<String, String> sent) {
        return new EntryForm(
                sent.getOrDefault("percent", ""),
                sent.getOrDefault("days", ""),
                sent.getOrDefault("planned", ""),
                sent.getOrDefault("reached", ""),
                sent.getOrDefault("reason", ""),
                sent.getOrDefault("words", ""),
                number(sent, "upon").orElse(0L),
                number(sent, "replaces"),
                sent.getOrDefault("known", ""));
    }

    private static Optional<Long> number(Map<String, String> sent, String field) {
        return Optional.ofNullable(sent.get(field))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** The same upon what stands now, with what was asked about as looking like a pupil. */
    public EntryForm again(long newest, String asked) {
        return new EntryForm(
                percent, days, planned, reached, reason, words, newest, replaces, asked);
    }
}
