/**
 * Признаки необъективности: asks of every school and work whether the result is unlike those of the region in a way that is worth a look. A sign is a
 * p-value with the numbers to redo it, never a verdict; over the whole list of a year no more than the agreed share is there for nothing.
 *
 * <p>Whoever could not be asked stands aside with the reason and is neither clean nor marked. Design: docs/decisions/0011.
 */
@ApplicationModule(
        displayName = "Признаки необъективности",
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
package opora.objectivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
