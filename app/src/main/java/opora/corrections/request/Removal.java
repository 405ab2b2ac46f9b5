package opora.corrections.request;

import java.time.Instant;

/**
 * Something about a pupil was taken out of a request for ever.
 *
 * @param size characters of a text, bytes of a file; 0 until it is done
 * @param reason title of a {@link opora.vocabulary.PupilDetail}
 */
public record Removal(Place place, int size, String reason, Instant at, String by) {

    public static final String TITLE = "Удалены сведения об ученике";

    /**
     * As typed.
     *
     * @param place {@link Place#code}
     * @param passage not asked for a file, which goes whole
     * @param reason name of a {@link opora.vocabulary.PupilDetail}
     */
    public record Wish(String place, String passage, String reason) {}
}
