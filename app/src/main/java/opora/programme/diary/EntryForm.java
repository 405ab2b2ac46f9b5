package opora.programme.diary;

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
}
