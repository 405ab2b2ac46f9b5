/**
 * Эксплуатация: how the house is started and kept — embedded PostgreSQL, the data folder, the sample region, the commands {@code serve},
 * {@code demo} and {@code sample}.
 */
@ApplicationModule(
        displayName = "Эксплуатация",
        allowedDependencies = {
            "vocabulary",
            "vault",
            "territory",
            "access",
            "office",
            "intake",
            "intake :: formats",
            "identification",
            "network",
            "network :: visit",
            "programme",
            "programme :: wording",
            "programme :: agreement",
            "programme :: diary",
            "journal :: store"
        })
@NullMarked
package opora.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
