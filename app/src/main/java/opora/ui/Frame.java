package opora.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;

/**
 * What surrounds every page: who looks, which sections there are, the token of forms. Every template gets it as {@code frame}.
 *
 * @param viewer empty on pages before sign-in
 * @param sections of the top bar, by role
 * @param csrf hidden field of forms
 * @param foot «Среднереченская область · 17 июня 2027, 10:42 · версия 0.1»
 * @param notice said once after a deed: «Загрузка 12 принята»
 * @param unread how many notices the person has not read
 * @param assets stamp of the static files, part of their address
 */
public record Frame(
        Optional<Viewer> viewer,
        List<Section> sections,
        Csrf csrf,
        String region,
        String foot,
        Optional<Notice> notice,
        int unread,
        String assets) {

    /** A section of the top bar; {@code key} is what a page passes to the layout to mark itself. */
    public record Section(String key, String title, String address) {}

    public record Csrf(String name, String token) {}

    /** {@code kind} is the class of the banner: good, warn or bad. It waits in the session until the next page. */
    public record Notice(String kind, String title, String text) implements Serializable {}

    /** The person on a page that is only shown after sign-in. */
    public Viewer person() {
        return viewer.orElseThrow();
    }
}
