/**
 * Окно уточнений: before a list is final each school sees what the draft says of itself and confirms or disputes it; the municipality
 * answers, the region decides, and the load that brings the corrected number is linked.
 *
 * <p>Nothing is overwritten: every step is a row, and only what was written about a pupil is taken out of it, in everybody's sight. Numbers change
 * only by a load; this room never writes them.
 */
@ApplicationModule(
        displayName = "Окно уточнений",
        allowedDependencies = {
            "vocabulary",
            "territory",
            "access",
            "notices",
            "ui",
            "ui :: web",
            "office",
            "intake",
            "results",
            "identification"
        })
@NullMarked
package opora.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
