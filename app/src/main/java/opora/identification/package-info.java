/**
 * Идентификация ШНОР: turns two years of results into the list of schools that need support, by a dated method; every verdict explains
 * itself — procedures, counts, shares, clause, margin in pupils, certainty, what is missing.
 *
 * <p>Runs are kept with the fingerprint of their inputs and never change. "Not enough data" is an answer, never "fine".
 */
@ApplicationModule(
        displayName = "Идентификация ШНОР",
        allowedDependencies = {
            "vocabulary",
            "territory",
            "access",
            "ui",
            "ui :: web",
            "office",
            "consistency",
            "intake",
            "intake :: formats",
            "results",
            "objectivity"
        })
@NullMarked
package opora.identification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
