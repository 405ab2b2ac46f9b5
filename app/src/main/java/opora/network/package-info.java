/**
 * Кураторы и сеть: which curator accompanies which school, visits with their plan, protocol and decisions, and what became of the decisions.
 *
 * <p>Everything is added to, nothing is overwritten. This room never judges a school and knows nothing of programmes.
 */
@ApplicationModule(
        displayName = "Кураторы и сеть",
        allowedDependencies = {
            "vocabulary",
            "territory",
            "access",
            "notices",
            "ui",
            "ui :: web",
            "office",
            "results",
            "identification"
        })
@NullMarked
package opora.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
