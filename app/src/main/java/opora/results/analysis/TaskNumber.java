package opora.results.analysis;

import java.util.Locale;

/** The number of a task, whatever way a file writes it: «5(1)», «5.1» and «5_1» are one task, and so are «1К1» and «1K1» with a Latin letter. */
public record TaskNumber(String key) {

    public static TaskNumber of(String printed) {
        return new TaskNumber(
                printed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s)]", "")
                        .replaceAll("[(_]", ".")
                        .replace('K', 'К'));
    }
}
