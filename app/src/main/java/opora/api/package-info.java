/**
 * Программный интерфейс: the command line for the main jobs — {@code identify}, {@code summarise}, {@code check} — exactly as FORMATS.md
 * promises them to outside programs.
 *
 * <p>Needs no server, no database and no Spring context: it must answer for a small file in under two seconds.
 */
@ApplicationModule(
        displayName = "Программный интерфейс",
        allowedDependencies = {
            "vocabulary",
            "territory",
            "office",
            "intake",
            "intake :: formats",
            "results",
            "reference",
            "identification",
            "reports"
        })
@NullMarked
package opora.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
