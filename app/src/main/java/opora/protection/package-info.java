/**
 * Персональные данные: the register of what is kept about people and why, everything about a person on request, erasure with its reason, the
 * measures of protection.
 *
 * <p>Used by whoever is responsible for personal data. Rooms tell what they keep by {@link opora.vocabulary.PersonalRecords}; this one knows
 * none of their tables and keeps nothing itself.
 */
@ApplicationModule(
        displayName = "Персональные данные",
        allowedDependencies = {"office"})
@NullMarked
package opora.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
