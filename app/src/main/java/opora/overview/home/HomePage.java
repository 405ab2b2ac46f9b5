package opora.overview.home;

import java.util.List;
import java.util.Optional;

/**
 * Home as one person finds it.
 *
 * @param lead the day, and how much waits
 * @param tasks most urgent first
 * @param calm said when nothing waits: what comes next; empty when something does
 * @param notes about the own assignments: «Назначение действует по 30 ноября 2026»
 * @param hats the other assignments of today
 */
public record HomePage(
        String lead,
        List<Task> tasks,
        Optional<String> calm,
        List<String> notes,
        List<OtherHat> hats,
        MySchools schools,
        NewsAtHome news) {

    /** {@code waiting}: «ждут 2 дела», «ничего не ждёт»; {@code key} is what {@code /me/hat} takes. */
    public record OtherHat(String key, String title, String waiting) {}
}
