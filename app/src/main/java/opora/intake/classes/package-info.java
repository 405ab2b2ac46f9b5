/** The register of classes as a file: which classes a school has in a year and how many pupils. Names of pupils are never read. */
@NullMarked
package opora.intake.classes;

import org.jspecify.annotations.NullMarked;
