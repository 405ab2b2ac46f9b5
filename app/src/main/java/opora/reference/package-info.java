/**
 * Справочники: scales, tasks, minima and special conditions of procedures by year, each with its source, as versions that the region enters,
 * checks and withdraws. What comes with the program is version 0; what nobody has published or entered is not known.
 *
 * <p>Whoever reads or analyses results asks {@code results.ReferenceData}, whose answers come from here. Results are never computed again:
 * a new version counts for what is loaded after it.
 */
@ApplicationModule(
        displayName = "Справочники",
        allowedDependencies = {
            "vocabulary",
            "territory",
            "access",
            "ui",
            "ui :: web",
            "office",
            "results"
        })
@NullMarked
package opora.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
