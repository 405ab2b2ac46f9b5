/** The register of schools as a file. Reached from outside through {@link opora.intake.Recognition}. */
@NullMarked
package opora.intake.register;

import org.jspecify.annotations.NullMarked;
