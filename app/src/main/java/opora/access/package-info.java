/**
 * Люди, роли, доступ: who is signed in, in what role, for what territory; which role may call which route.
 *
 * <p>What a person may not see answers 404. Every route carries {@link opora.access.AllowedTo} or {@link opora.access.OpenToAll}; a test walks
 * all of them by all roles. Passwords are kept as Argon2 hashes.
 */
@ApplicationModule(
        displayName = "Люди, роли, доступ",
        allowedDependencies = {"vocabulary", "office", "vault", "territory"})
@NullMarked
package opora.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
