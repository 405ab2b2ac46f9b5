/**
 * Сейф: values that must not be readable in the database or its copies are sealed here with keys that lie elsewhere.
 *
 * <p>A room that keeps such a value gives its column the type {@code vault.sealed} and seals what it writes. Knows no person and no school,
 * and never keeps a value itself.
 */
@ApplicationModule(
        displayName = "Сейф",
        allowedDependencies = {})
@NullMarked
package opora.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
